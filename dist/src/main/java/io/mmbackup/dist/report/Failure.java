package io.mmbackup.dist.report;

import java.util.List;

/**
 * Why a run could not go on: a sentence that says what it means, sentences with what happened, and
 * what to do (may be empty).
 */
public record Failure(String headline, List<String> details, String remedy) {}
