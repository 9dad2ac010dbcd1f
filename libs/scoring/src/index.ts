export { ScoreRevision } from './application/score-revision.js';
export { achievementOf } from './domain/achievement.js';
export { scoreDocument } from './domain/score-document.js';
export { ScoringModule } from './scoring.module.js';
