-- Makes an archive of schema version 3 of one of version 2; in one transaction.

alter table channel_state add column asked_until integer not null default 0;

-- Version 2 knew one such time for all channels.
update channel_state
  set asked_until = coalesce((select cast(value as integer) from meta where key = 'posts_until'), 0)
  where phase = 'IDLE' and listing is null;

delete from meta where key = 'posts_until';
