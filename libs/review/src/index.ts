export { type Answer, AnswerComment } from './application/answer-comment.js';
export { ApproveDisclosure } from './application/approve-disclosure.js';
export { ListComments } from './application/list-comments.js';
export { type Return, ReturnDisclosure } from './application/return-disclosure.js';
export { SignOff } from './application/sign-off.js';
export type { CommentView, NewComment } from './domain/comment.js';
export { ReviewModule } from './review.module.js';
