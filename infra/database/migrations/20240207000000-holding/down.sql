alter table gongkai.disclosure
  drop column holder, drop column held_since, drop column preparing_seconds, drop column reviewing_seconds,
  drop column usual_preparing, drop column usual_reviewing;
