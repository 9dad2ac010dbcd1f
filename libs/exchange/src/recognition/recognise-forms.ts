import type { DisclosureDocument, PerformanceForm } from '#contracts';
import type { FormRecognition } from './recognition.js';

/** Forms are known by their titles, and surely so where everything in them could be read. */
export function recogniseForms({
  forms,
  losses,
}: Pick<DisclosureDocument, 'forms' | 'losses'>): readonly FormRecognition[] {
  return forms.map((form) => {
    const unread = losses.filter(({ code, place }) => code === 'LOSS.FORM_PART' && place.form === form.key).length;
    return { form: form.key, title: form.title, knownBy: 'title', sureness: surenessOf(form, unread), unread };
  });
}

function surenessOf({ goals }: PerformanceForm, unread: number): FormRecognition['sureness'] {
  if (unread === 0) return 'certain';
  return goals.length > 0 ? 'likely' : 'doubtful';
}
