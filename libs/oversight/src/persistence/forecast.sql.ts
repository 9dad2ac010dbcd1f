/**
 * 预计: how every disclosure of cycle $1 stands at $2, in one statement and therefore at one moment.
 *
 * What a side usually needs is the mean of what this department needed in its last three years and of what this cycle has
 * needed so far; of the two, whichever is known. It is expected to give the disclosure on when that much time is used up,
 * and at once where it is used up already:
 *
 *   expected = max(now, held since + usual − used before) + what the other side still needs, where it comes next
 *
 * Due next is submitting until the first revision, then the review, then publication, each before its boundary.
 */
export const FORECAST = `
  cycle as (select id, submit_by, publish_at as review_by, publish_at from gongkai.cycle where id = $1),
  pace as (
    select avg(preparing_seconds) filter (where holder <> 'preparer')::int as preparing,
      avg(reviewing_seconds) filter (where state in ('approved', 'scheduled', 'published'))::int as reviewing
    from gongkai.disclosure where cycle_id = $1),
  standing as (
    select d.id, d.department_id, d.state, d.holder, d.held_since,
      case d.holder when 'supervisor' then d.supervisor when 'reviewer' then d.reviewer end as account_id,
      case
        when d.published_revision is not null then null
        when d.revision = 0 then c.submit_by
        when d.state in ('approved', 'scheduled') then c.publish_at
        else c.review_by
      end as due_at,
      case
        when d.published_revision is not null or d.state = 'approved' then null
        when d.state = 'scheduled' then d.publish_at
        when d.holder <> 'preparer' then greatest($2, d.held_since + still.reviewing)
        when d.revision = 0 then greatest($2, d.held_since + still.preparing)
        else greatest($2, d.held_since + still.preparing) + still.reviewing
      end as expected_at
    from gongkai.disclosure d cross join cycle c cross join pace p
      cross join lateral (select
        greatest(0, coalesce((d.usual_preparing + p.preparing) / 2, d.usual_preparing, p.preparing)
          - d.preparing_seconds) * interval '1 second' as preparing,
        greatest(0, coalesce((d.usual_reviewing + p.reviewing) / 2, d.usual_reviewing, p.reviewing)
          - d.reviewing_seconds) * interval '1 second' as reviewing) still
    where d.cycle_id = $1 and ($3::uuid[] is null or d.department_id = any ($3))),
  forecast as (
    select *, case
      when due_at is null then 'settled'
      when $2 >= due_at then 'overdue'
      when expected_at > due_at then 'at-risk'
      else 'on-track'
    end as risk
    from standing)`;
