package io.mmbackup.core.run;

/** A server and the account on it: its name, address and version, and the user's name. */
public record Account(String siteName, String url, String version, String username) {}
