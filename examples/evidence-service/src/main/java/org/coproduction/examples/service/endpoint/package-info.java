/** What the service does, one class for each thing that can be asked of it. */
@NullMarked
package org.coproduction.examples.service.endpoint;

import org.jspecify.annotations.NullMarked;
