/**
 * Denunciations (tố cáo): from the sealed receipt to the published conclusion. LTC 2018 as amended by L136, NĐ
 * 31/2019/NĐ-CP. {@link vn.danbiet.command.denunciation.Denunciation} is the aggregate; each article that decides something
 * is a class of its own. Who denounced is nowhere in here.
 */
@NullMarked
package vn.danbiet.command.denunciation;

import org.jspecify.annotations.NullMarked;
