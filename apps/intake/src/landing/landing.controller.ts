import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowEveryone } from '../access/access.js';
import { landingSettings } from '../intake.config.js';
import { LANDING_POLICY, landingPage } from './landing-page.js';

/** What a person sees who opens the address in a browser. */
@ApiExcludeController()
@Controller()
export class LandingController {
  @Get()
  @AllowEveryone()
  @Header('content-security-policy', LANDING_POLICY)
  @Header('content-type', 'text/html; charset=utf-8')
  show(): string {
    return landingPage(landingSettings().portalUrl);
  }
}
