/** What can happen to a denunciation (tố cáo), LTC 2018 as amended, NĐ 31/2019/NĐ-CP. Nothing here tells who denounced. */
@NullMarked
package vn.danbiet.events.denunciation;

import org.jspecify.annotations.NullMarked;
