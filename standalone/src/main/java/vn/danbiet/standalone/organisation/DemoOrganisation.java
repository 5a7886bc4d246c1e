package vn.danbiet.standalone.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.organisation.OrganisationCommand;
import vn.danbiet.command.organisation.OrganisationCommand.AppointLeader;
import vn.danbiet.command.organisation.OrganisationCommand.DissolveUnit;
import vn.danbiet.command.organisation.OrganisationCommand.EstablishUnit;
import vn.danbiet.command.organisation.OrganisationCommand.MergeUnits;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.standalone.issuer.DemoClient;
import vn.danbiet.standalone.issuer.DemoIssuerConfiguration;

/**
 * Brings the units that the demo clients work for, when there are demo clients and the register is empty: a commune and a
 * department of Ninh Bình, and of old Hà Nam what became part of them on 1 July 2025. The units are real, the people who
 * lead them are made up.
 */
public class DemoOrganisation implements SmartLifecycle {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate HA_NAM_AGAIN = LocalDate.of(1997, 1, 1);
    private static final LocalDate NINH_BINH_AGAIN = LocalDate.of(1992, 4, 1);
    private static final String OF_PROVINCES = "Nghị quyết 202/2025/QH15";
    private static final String OF_COMMUNES = "Nghị quyết 1674/NQ-UBTVQH15";
    private static final String OF_TWO_TIERS = "Luật 72/2025/QH15";
    private static final String DEMO = "dữ liệu mẫu";

    private static final UnitId NINH_BINH = new UnitId("ubnd-tinh-ninh-binh");
    private static final UnitId HA_NAM = new UnitId("ubnd-tinh-ha-nam");
    private static final UnitId DISTRICT = new UnitId("ubnd-huyen-binh-luc");
    private static final UnitId COMMUNE = new UnitId("xa-binh-luc");
    private static final UnitId CONSTRUCTION = new UnitId("so-xay-dung");
    private static final List<UnitId> OLD_COMMUNES = List.of(new UnitId("xa-binh-nghia"), new UnitId("xa-trang-an"),
            new UnitId("xa-dong-du"));

    private final ObjectProvider<DemoIssuerConfiguration> issuer;
    private final OrganisationBook organisation;
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private volatile boolean running;

    DemoOrganisation(ObjectProvider<DemoIssuerConfiguration> issuer, OrganisationBook organisation, CommandDesk desk,
            Circumstances circumstances) {
        this.issuer = issuer;
        this.organisation = organisation;
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @Override
    public void start() {
        if (issuer.getIfAvailable() != null && organisation.chart().isEmpty()) {
            // An order has the same id each time: what was begun and broken off is continued by the next start.
            List<OrganisationCommand> orders = orders(circumstances.bySystem(null));
            for (int i = 0; i < orders.size(); i++) {
                desk.followUp("demo-organisation/" + i, orders.get(i));
            }
        }
        running = true;
    }

    private static List<OrganisationCommand> orders(Act act) {
        return List.of(
                establish(act, HA_NAM, "Ủy ban nhân dân tỉnh Hà Nam", "People's Committee of Hà Nam province",
                        UnitKind.PROVINCE, null, HA_NAM_AGAIN, DEMO),
                establish(act, NINH_BINH, "Ủy ban nhân dân tỉnh Ninh Bình", "People's Committee of Ninh Bình province",
                        UnitKind.PROVINCE, null, NINH_BINH_AGAIN, DEMO),
                establish(act, DISTRICT, "Ủy ban nhân dân huyện Bình Lục", "People's Committee of Bình Lục district",
                        UnitKind.DISTRICT, HA_NAM, HA_NAM_AGAIN, DEMO),
                establish(act, OLD_COMMUNES.get(0), "Ủy ban nhân dân xã Bình Nghĩa",
                        "People's Committee of Bình Nghĩa commune", UnitKind.COMMUNE, DISTRICT, HA_NAM_AGAIN, DEMO),
                establish(act, OLD_COMMUNES.get(1), "Ủy ban nhân dân xã Tràng An",
                        "People's Committee of Tràng An commune", UnitKind.COMMUNE, DISTRICT, HA_NAM_AGAIN, DEMO),
                establish(act, OLD_COMMUNES.get(2), "Ủy ban nhân dân xã Đồng Du",
                        "People's Committee of Đồng Du commune", UnitKind.COMMUNE, DISTRICT, HA_NAM_AGAIN, DEMO),
                establish(act, COMMUNE, "Ủy ban nhân dân xã Bình Lục", "People's Committee of Bình Lục commune",
                        UnitKind.COMMUNE, NINH_BINH, REFORM, OF_COMMUNES),
                establish(act, CONSTRUCTION, "Sở Xây dựng tỉnh Ninh Bình", "Department of Construction of Ninh Bình",
                        UnitKind.DEPARTMENT, NINH_BINH, REFORM, OF_PROVINCES),
                new MergeUnits(act, OLD_COMMUNES, COMMUNE, REFORM, OF_COMMUNES),
                new DissolveUnit(act, DISTRICT, HA_NAM, REFORM, OF_TWO_TIERS),
                new MergeUnits(act, List.of(HA_NAM), NINH_BINH, REFORM, OF_PROVINCES),
                appoint(act, NINH_BINH, DemoClient.HEAD_P, "Trần Quốc Phong", "Chủ tịch Ủy ban nhân dân tỉnh",
                        "Chair of the provincial People's Committee"),
                appoint(act, COMMUNE, DemoClient.HEAD_A, "Nguyễn Thị Ánh", "Chủ tịch Ủy ban nhân dân xã",
                        "Chair of the commune People's Committee"),
                appoint(act, CONSTRUCTION, DemoClient.HEAD_B, "Phạm Văn Bắc", "Giám đốc Sở", "Director"));
    }

    private static EstablishUnit establish(Act act, UnitId unit, String vi, String en, UnitKind kind,
            @Nullable UnitId parent, LocalDate from, String citation) {
        return new EstablishUnit(act, unit, Designation.of(vi, en), kind, parent, from, citation);
    }

    private static AppointLeader appoint(Act act, UnitId unit, DemoClient head, String name, String vi, String en) {
        return new AppointLeader(act, unit, new OfficerId(head.id()), name, Designation.of(vi, en), false, REFORM, null,
                DEMO);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After what carries out orders, before requests are taken. */
    @Override
    public int getPhase() {
        return 2;
    }
}
