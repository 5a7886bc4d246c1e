/**
 * What can happen to a case of any kind, beside what its own procedure knows: what lies in its file (hồ sơ vụ việc), who
 * urges it on, who is kept away from it, who succeeds to it. What officers write freely may name people, so it is sealed.
 */
@NullMarked
package vn.danbiet.events.casefile;

import org.jspecify.annotations.NullMarked;
