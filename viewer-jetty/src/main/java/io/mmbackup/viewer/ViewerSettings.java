package io.mmbackup.viewer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a viewer runs.
 *
 * @param backup the folder of the backup
 * @param host the name or address to listen at
 * @param port where to listen; when it is taken, the next free one; 0 for any
 * @param password what a visitor has to know; empty: nothing
 */
public record ViewerSettings(Path backup, String host, int port, Optional<String> password) {}
