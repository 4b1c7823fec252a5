-- The archive, schema version 2 (upgrade-2.sql makes it of version 1). Times are ms UTC, 0 for never; sizes are bytes.
-- Every row of a table with a column "digest" is sealed: the digest covers its other columns, and
-- the table "tally" holds count and sum of all digests, so that a lost or changed row is found.

-- What the archive is: schema, server, user, remembered choices.
create table meta (
  key   text primary key,
  value text not null
) without rowid;

create table tally (
  name   text not null,              -- a sealed table
  part   integer not null,           -- channel number for "post", else 0
  rows   integer not null,
  digest integer not null,           -- sum of the rows' digests, modulo 2^64
  primary key (name, part)
) without rowid;

create table team (
  id           text primary key,
  name         text not null,
  display_name text not null,
  folder       text not null unique collate nocase,
  listed       integer not null,     -- 1: in the server's list at the last run
  digest       integer not null,
  raw          text not null
);

create table channel (
  no           integer primary key,
  id           text not null unique,
  team_id      text not null,        -- '' for direct and group messages
  type         text not null,        -- O, P, D, G or a newer letter
  name         text not null,
  display_name text not null,        -- for direct and group messages: the people
  path         text not null unique collate nocase,
  digest       integer not null,
  raw          text not null
);

-- How far a channel is known, and when it last changed. Not sealed: it is state, not record.
create table channel_state (
  channel        integer primary key references channel,
  revision       integer not null default 0,  -- of the newest change to anything it shows
  names_revision integer not null default 0,  -- of the newest change to a name or picture it shows
  recorded_at    integer not null default 0,  -- server's time of the newest change
  phase          text not null default 'NEW', -- NEW, WALK, IDLE
  walk           text,                        -- where a walk goes on, JSON
  walk_no        integer not null default 0,
  asked_from     integer not null default 0,  -- posts older than this were not asked for
  asked_until    integer not null default 0,  -- posts from this time on were not asked for; 0: all were
  complete_as_of integer not null default 0,  -- server's time up to which it is known to be whole
  gap            text,                        -- why it is not complete, one sentence
  lost_at        integer not null default 0,  -- server's time when access ended
  listing        text,                        -- counters of the listing at the last complete look, JSON
  watermark      text,                        -- up to where changes are known, JSON
  looked_at      integer not null default 0,  -- server's time when it was last asked for posts
  counted        integer not null default 0,  -- posts held, or known to be deleted, of those the server counts
  members_at     integer not null default 0,  -- server's time when the members were read; 0: to be read
  listed         integer not null default 1   -- 1: in the server's list at the last run
);

create table post (
  channel     integer not null references channel,
  id          text not null,
  create_at   integer not null,
  update_at   integer not null,
  delete_at   integer not null,
  deleted_by  text not null,
  root_id     text not null,         -- '' for a root
  user_id     text not null,
  fingerprint integer not null,      -- of the content, the same in every archive
  revision    integer not null,
  digest      integer not null,
  raw         text not null          -- the last content the server showed
);
-- The key of every insert. Indices by id, root and revision follow when a first crawl is over:
-- a random index costs more than all the rest of recording.
create unique index post_key on post (channel, create_at, id);

-- What a post was before the server showed something else under its id.
create table post_version (
  post_id     text not null,
  channel     integer not null references channel,
  replaced_at integer not null,      -- edit_at of the content that followed
  fingerprint integer not null,
  digest      integer not null,
  raw         text not null,
  primary key (post_id, fingerprint)
);

-- Posts that were deleted before the backup saw them: the server sends them without content.
create table tombstone (
  id        text primary key,
  channel   integer not null references channel,
  create_at integer not null,
  delete_at integer not null,
  digest    integer not null,
  raw       text not null
);
create index tombstone_channel on tombstone (channel, create_at);

-- Posts that a walk through the whole channel did not show any more, though nobody told of their
-- deletion: "post" says that they are deleted, this that the time is only that of noticing it.
create table missing_post (
  post_id    text primary key,
  channel    integer not null references channel,
  noticed_at integer not null,
  digest     integer not null
);

-- Posts that the server showed with an older update time than before: a lagging replica, or true.
-- Believed when a later run sees the same. Not sealed: it is state, not record.
create table suspect (
  post_id   text primary key,
  update_at integer not null
) without rowid;

-- Reactions that were there once and were taken back.
create table removed_reaction (
  post_id    text not null,
  user_id    text not null,
  emoji_name text not null,
  create_at  integer not null,
  channel    integer not null references channel,
  removed_at integer not null,       -- server's time when it was found to be gone
  digest     integer not null,
  primary key (post_id, user_id, emoji_name, create_at)
);

-- The user's own edited posts: some servers tell what they were before. Not sealed: it is state.
create table own_edit (
  post_id   text primary key,
  channel   integer not null references channel,
  create_at integer not null,
  edit_at   integer not null,        -- of the newest edit seen
  told_at   integer not null         -- edit_at up to which earlier texts were asked for
) without rowid;

create table user (
  id       text primary key,
  username text not null,
  digest   integer not null,
  raw      text not null
);
create index user_name on user (username);

-- Ids the server would not tell about, so that they are not asked again at every run.
create table unknown_user (
  id text primary key
) without rowid;

-- Who and what a channel shows: a changed name makes the channel due.
create table shown_user (
  channel integer not null references channel,
  user_id text not null,
  primary key (channel, user_id)
) without rowid;

create table shown_emoji (
  channel  integer not null references channel,
  emoji_id text not null,
  primary key (channel, emoji_id)
) without rowid;

create table member (
  channel integer not null references channel,
  user_id text not null,
  primary key (channel, user_id)
) without rowid;

create table emoji (
  id     text primary key,
  name   text not null,
  digest integer not null,
  raw    text not null
);
create index emoji_name on emoji (name);

create table file (
  id       text primary key,
  channel  integer not null references channel,
  post_id  text not null,
  position integer not null,         -- in the author's order
  digest   integer not null,
  raw      text not null             -- FileInfo; '{}' until the server described it
);
create index file_post on file (post_id, position);

-- When the backup's copy of a file last changed: its post is due, though the server said nothing
-- new of it. Not sealed: it is state, not record.
create table file_change (
  file_id  text primary key,
  channel  integer not null references channel,
  revision integer not null
) without rowid;
create index file_change_revision on file_change (channel, revision);

-- Everything that is downloaded into a file: attachments, avatars, team icons, emoji images.
create table content (
  kind     text not null,            -- attachment, avatar, team_icon, emoji
  id       text not null,            -- of the file, user, team, emoji
  version  integer not null,         -- time of the picture; 0 where it never changes
  channel  integer not null,         -- number of the channel that shows it; 0 for several
  size     integer not null,         -- as the server says; -1 unknown
  status   text not null,            -- WANTED, PRESENT, MISSING (for good), FAILED (to be tried
                                     -- again), LEFT_OUT (by the user's choice)
  path     text not null,            -- from the backup's root; '' until chosen
  length   integer not null,         -- as stored
  sha256   text not null,            -- as stored, hexadecimal
  reason   text not null,            -- why it is not there, one sentence
  reported integer not null,         -- how many summaries have told of its absence
  digest   integer not null,
  primary key (kind, id)
);
create index content_status on content (status) where status <> 'PRESENT';
create unique index content_path on content (path collate nocase) where path <> '';

-- Whole answers about the account: me, config, preferences, categories/<team>, memberships/<team>.
create table document (
  name   text primary key,
  digest integer not null,
  raw    text not null
);

-- What each writer has published, and how far it has got.
create table publication (
  writer  text not null,
  path    text not null,             -- below the writer's folder
  channel integer not null,          -- 0 for files of no channel
  length  integer not null,
  sha256  text not null,
  digest  integer not null,
  primary key (writer, path)
);
create index publication_channel on publication (writer, channel);
create unique index publication_path on publication (writer, path collate nocase);

create table writer_cursor (
  writer  text not null,
  channel integer not null,          -- 0: index pages and the store; -1: how the store was left
  token   text not null,
  primary key (writer, channel)
) without rowid;
