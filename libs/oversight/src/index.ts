export { type ForecastQuery, ListForecasts } from './application/list-forecasts.js';
export { ReadDashboard } from './application/read-dashboard.js';
export { ReadTimeline, type TimelinePage } from './application/read-timeline.js';
export type * from './domain/views.js';
export { RISKS, type Risk } from './domain/views.js';
export { OversightModule } from './oversight.module.js';
