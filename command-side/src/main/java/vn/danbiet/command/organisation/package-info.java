/** The register of the organisation: which units there are, what became of them, who leads them. */
@NullMarked
package vn.danbiet.command.organisation;

import org.jspecify.annotations.NullMarked;
