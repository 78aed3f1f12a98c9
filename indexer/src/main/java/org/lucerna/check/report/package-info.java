/**
 * A check report as text, JSON, SARIF 2.1.0, JUnit XML and a self-contained HTML page. All of them
 * take the report as it is and judge nothing.
 */
@NullMarked
package org.lucerna.check.report;

import org.jspecify.annotations.NullMarked;
