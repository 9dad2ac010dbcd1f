import { type Bilingual, fillSlots, NOTICE_KINDS, type NoticeKind, type NoticeText } from '#contracts';
import type { Json } from '#kernel';

/** Something that people are told of. */
export interface Event {
  /** Names it: whoever was told of it is not told again. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly disclosureId: string | null;
  /** What fills the slots of its sentences. */
  readonly details: Json;
}

/** 通知 as its reader sees it. */
export interface NoticeView {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly disclosureId: string | null;
  readonly title: Bilingual;
  readonly body: Bilingual;
  readonly at: string;
  readonly readAt: string | null;
}

/** The sentences of a notice in both languages. A kind of a later version is told by its bare name. */
export function textOf(kind: NoticeKind, details: Json): NoticeText {
  const bare: Bilingual = { zh: kind, en: kind };
  const { title, body }: NoticeText = NOTICE_KINDS[kind] ?? { title: bare, body: bare };
  const slots = (details ?? {}) as Record<string, unknown>;
  const fill = ({ zh, en }: Bilingual) => ({ zh: fillSlots(zh, slots, 'zh'), en: fillSlots(en, slots, 'en') });
  return { title: fill(title), body: fill(body) };
}
