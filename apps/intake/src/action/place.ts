import type { Place } from '#contracts';
import { refuse } from '#platform';
import type { PlaceDto } from './action.dto.js';

/** The place that a comment is pinned to; each kind needs its own members and takes no other. */
export function placeOf(dto: PlaceDto): Place {
  const { kind, table, row, column, section, sentence, form, field } = dto;
  if (kind === 'cell')
    return { kind, table: needed(table, 'table'), row: needed(row, 'row'), column: needed(column, 'column') };
  if (kind === 'row') return { kind, table: needed(table, 'table'), row: needed(row, 'row') };
  if (kind === 'table') return { kind, table: needed(table, 'table') };
  if (kind === 'form') return { kind, form: needed(form, 'form'), field: field ?? '' };
  return { kind, section: needed(section, 'section'), sentence: sentence ?? 0 };
}

function needed(value: string | undefined, name: string): string {
  if (value !== undefined) return value;
  const field = `comments.place.${name}`;
  return refuse('REQUEST.INVALID', { fields: { zh: `${field} 必填`, en: `${field} is needed` }, problems: [] });
}
