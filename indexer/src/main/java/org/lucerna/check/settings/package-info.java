/**
 * What a team may set beside its articles: severities, thresholds, suppressions with a reason
 * ({@code lucerna.toml}), and the baseline of findings known before.
 */
@NullMarked
package org.lucerna.check.settings;

import org.jspecify.annotations.NullMarked;
