-- Makes an archive of schema version 2 of one of version 1; in one transaction.

alter table channel_state add column watermark text;
alter table channel_state add column looked_at integer not null default 0;
alter table channel_state add column counted integer not null default 0;
alter table channel_state add column members_at integer not null default 0;
alter table channel_state add column listed integer not null default 1;

create index tombstone_channel on tombstone (channel, create_at);

create table missing_post (
  post_id    text primary key,
  channel    integer not null references channel,
  noticed_at integer not null,
  digest     integer not null
);

create table suspect (
  post_id   text primary key,
  update_at integer not null
) without rowid;

create table removed_reaction (
  post_id    text not null,
  user_id    text not null,
  emoji_name text not null,
  create_at  integer not null,
  channel    integer not null references channel,
  removed_at integer not null,
  digest     integer not null,
  primary key (post_id, user_id, emoji_name, create_at)
);

create table own_edit (
  post_id   text primary key,
  channel   integer not null references channel,
  create_at integer not null,
  edit_at   integer not null,        -- of the newest edit seen
  told_at   integer not null         -- edit_at up to which earlier texts were asked for
) without rowid;

-- What version 1 knew of a channel says nothing of changes: each is walked through once more.
update channel_state set phase = 'NEW', walk = null, listing = null where phase <> 'NEW';

update channel_state set counted = (
  select count(*) from (
    select raw from post where post.channel = channel_state.channel
    union all
    select raw from tombstone where tombstone.channel = channel_state.channel)
  where coalesce(raw ->> 'type', '') not in (
    'system_join_leave', 'system_add_remove', 'system_join_channel', 'system_leave_channel',
    'system_join_team', 'system_leave_team', 'system_add_to_channel',
    'system_remove_from_channel', 'system_add_to_team', 'system_remove_from_team',
    'burn_on_read'));
