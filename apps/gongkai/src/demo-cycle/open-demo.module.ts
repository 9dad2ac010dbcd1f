import { Module } from '@nestjs/common';
import { AddDepartment, CycleModule, OpenCycle } from '#cycle';
import { DatabaseModule } from '#database';
import { CreateAccount, GrantRole, IdentityModule, SignIn } from '#identity';
import { MessagingModule } from '#messaging';
import { PlatformModule, provide } from '#platform';
import { OpenDisclosure, SubmissionModule } from '#submission';
import { OpenDemoCycle } from './open-demo-cycle.js';

/** The use cases that make a cycle, departments and accounts. */
@Module({
  imports: [
    PlatformModule,
    DatabaseModule,
    MessagingModule.forRoot({ handles: null }),
    IdentityModule,
    CycleModule,
    SubmissionModule,
  ],
  providers: [provide(OpenDemoCycle, OpenCycle, AddDepartment, OpenDisclosure, CreateAccount, GrantRole, SignIn)],
})
export class OpenDemoModule {}
