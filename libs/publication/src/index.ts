export { ListPublished, type PublishedQuery } from './application/list-published.js';
export { PublishDisclosure } from './application/publish-disclosure.js';
export { ReadPublished } from './application/read-published.js';
export { ReleaseDue } from './application/release-due.js';
export { ScheduleDisclosure } from './application/schedule-disclosure.js';
export { UnscheduleDisclosure } from './application/unschedule-disclosure.js';
export type { PublishedItem, PublishedView } from './domain/published.js';
export { PublicationModule } from './publication.module.js';
