/** Trial registries: ClinicalTrials.gov in its four shapes, WHO ICTRP, ISRCTN, EU CTR, CTIS. */
@NullMarked
package org.lucerna.format.trial;

import org.jspecify.annotations.NullMarked;
