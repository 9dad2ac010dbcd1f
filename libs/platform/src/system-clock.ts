import { Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';

/** The machine's clock; everything below the edge gets it passed in as a `Clock`. */
@Injectable()
export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}
