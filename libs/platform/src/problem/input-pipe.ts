import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { fieldRule } from './field-rules.js';
import { RefusalException } from './refusal.js';

/** One input that breaks one rule. `path` is "comments.0.text"; `rule` is class-validator's name of the rule. */
export interface FieldProblem {
  readonly path: string;
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
}

/** Checks every body, query and path parameter against its DTO class; unknown members are refused, not dropped. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => invalidInput(fieldProblems(errors)),
  });
}

function invalidInput(problems: readonly FieldProblem[]): RefusalException {
  const fields = {
    zh: problems.map(({ path, zh }) => `${path} ${zh}`).join('；'),
    en: problems.map(({ path, en }) => `${path}: ${en}`).join('; '),
  };
  return new RefusalException('REQUEST.INVALID', { fields, problems });
}

function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, en]) => ({ path, rule, zh: fieldRule(rule), en }));
    return [...own, ...fieldProblems(error.children ?? [], path)];
  });
}
