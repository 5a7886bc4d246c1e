package vn.danbiet.standalone.simulator;

import java.util.List;
import vn.danbiet.events.petition.SubjectField;

/**
 * A matter that people write about, with the parts that letters and answers on it are put together from. {@code {nơi}}
 * stands for a place, {@code {số}} for a number.
 */
record Topic(
        SubjectField field,
        boolean construction,
        List<String> subjects,
        List<String> problems,
        List<String> requests,
        List<String> steps,
        List<String> answers) {
    /** Whether it is the department's matter rather than the commune's. */
    private static final boolean CONSTRUCTION = true;

    private static final boolean OTHER = false;

    /** The unit of the province that knows such matters best. */
    String department() {
        return construction ? "so-xay-dung" : switch (field) {
            case LAND_HOUSING -> "so-nong-nghiep-va-moi-truong";
            case JUDICIAL -> "so-tu-phap";
            default -> "so-noi-vu";
        };
    }

    static final List<Topic> ALL = List.of(new Topic(SubjectField.LAND_HOUSING, OTHER,
            List.of("Kiến nghị cấp giấy chứng nhận quyền sử dụng đất tại {nơi}",
                    "Đề nghị xác định lại ranh giới thửa đất số {số} tại {nơi}",
                    "Phản ánh chậm trả kết quả hồ sơ đất đai tại {nơi}"),
            List.of("Gia đình tôi sử dụng ổn định thửa đất số {số} từ năm 1989, có đóng thuế đầy đủ nhưng đến nay"
                    + " vẫn chưa được cấp giấy chứng nhận.",
                    "Ranh giới giữa thửa đất số {số} và mương nội đồng bị đo sai khoảng 14 m² khi lập bản đồ địa"
                            + " chính.",
                    "Hồ sơ tách thửa số {số} đã nộp quá ngày hẹn trả kết quả mà không có văn bản xin lỗi."),
            List.of("Đề nghị kiểm tra thực địa và trả lời bằng văn bản.",
                    "Mong cơ quan sớm hoàn thiện hồ sơ, hướng dẫn rõ giấy tờ còn thiếu."),
            List.of("Đối chiếu sổ mục kê, bản đồ địa chính và biên lai thuế của thửa đất số {số}.",
                    "Đo đạc lại thực địa có mặt các hộ giáp ranh, lập biên bản."),
            List.of("Thửa đất đủ điều kiện cấp giấy chứng nhận; hồ sơ đã được chuyển Văn phòng đăng ký đất đai, trả"
                    + " kết quả trong 20 ngày.",
                    "Kết quả đo lại phù hợp với ý kiến của gia đình; bản đồ địa chính được chỉnh lý.")),
            new Topic(SubjectField.LAND_HOUSING, CONSTRUCTION,
                    List.of("Phản ánh xây dựng không phép tại {nơi}", "Phản ánh công trình làm nứt nhà liền kề ở {nơi}",
                            "Kiến nghị về chất lượng nhà tái định cư tại {nơi}"),
                    List.of("Công trình ba tầng ở cuối ngõ {số} thi công từ đầu tháng mà không treo biển báo, không có giấy"
                            + " phép.",
                            "Việc ép cọc ở công trình bên cạnh làm tường nhà tôi nứt dài hơn 2 mét, gạch lát bong rộp.",
                            "Nhà tái định cư lô {số} mới bàn giao đã thấm dột, cửa gỗ cong vênh, đường ống rò rỉ."),
                    List.of("Đề nghị kiểm tra, xử lý theo Luật Xây dựng và thông báo kết quả.",
                            "Đề nghị yêu cầu chủ đầu tư khắc phục trước mùa mưa bão."),
                    List.of("Kiểm tra hiện trường, lập biên bản làm việc với chủ đầu tư.",
                            "Thuê đơn vị kiểm định xác định nguyên nhân nứt tường."),
                    List.of("Công trình vượt diện tích cho phép; đã đình chỉ thi công và yêu cầu tháo dỡ phần vi phạm.",
                            "Chủ đầu tư đã ký cam kết sửa chữa toàn bộ hư hỏng trong 30 ngày.")),
            new Topic(SubjectField.OTHER, CONSTRUCTION,
                    List.of("Phản ánh đường trục xã hư hỏng đoạn qua {nơi}",
                            "Kiến nghị lắp gờ giảm tốc và đèn chiếu sáng ở {nơi}",
                            "Phản ánh nắp cống mất, gây nguy hiểm tại {nơi}"),
                    List.of("Đoạn đường dài chừng {số} mét chi chít ổ gà, mưa xuống ngập đến nửa bánh xe, học sinh đi lại"
                            + " rất nguy hiểm.",
                            "Ngã ba gần cột điện số {số} đã xảy ra nhiều vụ va chạm vì khuất tầm nhìn và không có đèn.",
                            "Xe chở đất quá tải chạy suốt đêm làm sụt lún mặt đường, bụi phủ kín cửa nhà dân."),
                    List.of("Đề nghị sửa chữa trước khai giảng năm học mới.",
                            "Mong cơ quan chức năng cắm biển hạn chế tải trọng và xử lý xe vi phạm."),
                    List.of("Khảo sát hiện trạng, chụp ảnh, lập dự toán sửa chữa.",
                            "Làm việc với đơn vị thi công về trách nhiệm hoàn trả mặt đường."),
                    List.of("Đã bố trí kinh phí sửa chữa đoạn đường, hoàn thành trong quý này.",
                            "Đã lắp biển báo, gờ giảm tốc; đèn chiếu sáng sẽ lắp trong tháng tới.")),
            new Topic(SubjectField.OTHER, OTHER, List.of("Phản ánh mùi hôi từ trại chăn nuôi ở {nơi}",
                    "Phản ánh rác thải tồn đọng nhiều ngày tại {nơi}", "Phản ánh nước thải chảy ra kênh tưới ở {nơi}"),
                    List.of("Trại lợn khoảng 1{số} con xả thẳng nước thải ra kênh, mùi hôi thối bốc lên vào buổi tối, nhà nào"
                            + " cũng phải đóng kín cửa.",
                            "Điểm tập kết rác đã {số} ngày không có xe thu gom, ruồi muỗi rất nhiều.",
                            "Nước kênh chuyển màu đen, cá chết trắng, lúa trổ bông bị lép."),
                    List.of("Đề nghị lấy mẫu nước, xử lý cơ sở gây ô nhiễm.",
                            "Đề nghị thu gom rác theo lịch và công khai lịch ở nhà văn hóa."),
                    List.of("Lấy mẫu nước thải và nước mặt gửi trung tâm quan trắc.",
                            "Làm việc với tổ thu gom rác, điều chỉnh lịch và số chuyến."),
                    List.of("Mẫu nước vượt quy chuẩn; cơ sở bị xử phạt và phải xây hầm biogas trong 60 ngày.",
                            "Rác tồn đọng đã được thu gom; lịch mới ba lần mỗi tuần được niêm yết.")),
            new Topic(SubjectField.OTHER, OTHER,
                    List.of("Phản ánh điện yếu, mất điện kéo dài ở {nơi}",
                            "Kiến nghị di dời cột điện nghiêng tại {nơi}"),
                    List.of("Từ 18 giờ đến 21 giờ điện áp chỉ còn khoảng 1{số} V, quạt không chạy, bơm nước không lên.",
                            "Cột điện trước nhà văn hóa nghiêng chừng 15 độ, dây võng sát mái tôn."),
                    List.of("Đề nghị nâng công suất trạm biến áp.", "Đề nghị xử lý ngay vì mùa mưa bão đã đến gần."),
                    List.of("Chuyển thông tin và cùng Điện lực kiểm tra trạm biến áp.",
                            "Kiểm tra hành lang an toàn lưới điện."),
                    List.of("Điện lực đã san tải, lắp thêm một máy biến áp; điện áp đo lại đạt 215 V.",
                            "Cột điện đã được dựng lại và gia cố móng.")),
            new Topic(SubjectField.POLICY, OTHER,
                    List.of("Kiến nghị về trợ cấp bảo trợ xã hội cho người cao tuổi ở {nơi}",
                            "Đề nghị xem xét hộ cận nghèo tại {nơi}",
                            "Phản ánh chậm chi trả tiền hỗ trợ sau bão ở {nơi}"),
                    List.of("Mẹ tôi ngoài tám mươi tuổi, không có lương hưu, hồ sơ nộp từ lâu nhưng chưa nhận được trợ cấp.",
                            "Gia đình tôi có người khuyết tật nặng, thu nhập không ổn định mà không được đưa vào danh sách rà"
                                    + " soát.",
                            "Danh sách hỗ trợ sau bão có {số} hộ nhưng tiền về chậm, bà con không rõ lý do."),
                    List.of("Kính mong cơ quan xem xét, trả lời để gia đình yên tâm.",
                            "Đề nghị niêm yết công khai danh sách và mức hỗ trợ."),
                    List.of("Xác minh hoàn cảnh tại hộ gia đình cùng trưởng thôn và Mặt trận.",
                            "Đối chiếu hồ sơ với danh sách đang hưởng trợ cấp."),
                    List.of("Hồ sơ đủ điều kiện; trợ cấp được chi trả từ tháng sau, truy lĩnh từ tháng nộp hồ sơ.",
                            "Kinh phí hỗ trợ đã được chi trả đủ; danh sách niêm yết 30 ngày tại nhà văn hóa.")),
            new Topic(SubjectField.POLICY, OTHER,
                    List.of("Phản ánh vướng mắc thẻ bảo hiểm y tế của người dân {nơi}",
                            "Kiến nghị về khám chữa bệnh bảo hiểm y tế tại trạm y tế gần {nơi}"),
                    List.of("Thẻ bảo hiểm y tế của tôi bị báo trùng mã, đi khám phải tự trả {số} nghìn đồng.",
                            "Trạm y tế nhiều lần hết thuốc huyết áp, người già phải đi xa mới mua được."),
                    List.of("Đề nghị điều chỉnh thông tin thẻ và hoàn lại chi phí.",
                            "Đề nghị bảo đảm đủ thuốc thiết yếu cho người cao tuổi."),
                    List.of("Đối chiếu dữ liệu dân cư với cơ quan bảo hiểm xã hội.",
                            "Kiểm tra cơ số thuốc tại trạm y tế."),
                    List.of("Thông tin thẻ đã được đồng bộ; chi phí được thanh toán trực tiếp tại cơ quan bảo hiểm xã hội.",
                            "Thuốc đã được bổ sung; trạm công khai danh mục thuốc hằng tuần.")),
            new Topic(SubjectField.POLICY, OTHER,
                    List.of("Phản ánh các khoản thu đầu năm học tại trường gần {nơi}",
                            "Kiến nghị về bữa ăn bán trú của học sinh ở {nơi}"),
                    List.of("Mỗi học sinh phải đóng thêm {số}0 nghìn đồng quỹ lớp, nói là tự nguyện nhưng chia đều bình quân.",
                            "Bữa ăn của các cháu lèo tèo, thực đơn không công khai, phụ huynh hỏi không được trả lời."),
                    List.of("Đề nghị kiểm tra và trả lại khoản thu sai quy định.",
                            "Đề nghị để phụ huynh tham gia giám sát bếp ăn."),
                    List.of("Làm việc với ban giám hiệu và ban đại diện cha mẹ học sinh.",
                            "Kiểm tra đột xuất bếp ăn, hợp đồng cung cấp thực phẩm."),
                    List.of("Nhà trường đã hoàn trả khoản thu không đúng và rút kinh nghiệm trước toàn trường.",
                            "Thực đơn và định lượng được niêm yết hằng ngày; phụ huynh tham gia giám sát.")),
            new Topic(SubjectField.JUDICIAL, OTHER,
                    List.of("Phản ánh chậm giải quyết hồ sơ hộ tịch ở {nơi}",
                            "Kiến nghị về thi hành án dân sự liên quan {nơi}"),
                    List.of("Hồ sơ cải chính khai sinh cho cháu tôi nộp đã {số} ngày, phải đi lại năm lần vẫn chưa xong.",
                            "Bản án đã có hiệu lực nhưng việc thi hành kéo dài, quyền lợi gia đình tôi bị ảnh hưởng."),
                    List.of("Đề nghị giải quyết dứt điểm, hẹn ngày trả kết quả cụ thể.",
                            "Mong được hướng dẫn cơ quan có thẩm quyền giải quyết."),
                    List.of("Kiểm tra sổ hộ tịch gốc lưu tại xã.", "Trao đổi với cơ quan thi hành án dân sự khu vực."),
                    List.of("Đã cải chính xong, mời gia đình đến nhận trích lục; cán bộ liên quan đã bị nhắc nhở.",
                            "Cơ quan thi hành án đã ấn định lịch làm việc và thông báo cho gia đình.")),
            new Topic(SubjectField.OTHER, OTHER,
                    List.of("Kiến nghị công khai quỹ đóng góp xây dựng nhà văn hóa {nơi}",
                            "Phản ánh việc lấy ý kiến nhân dân chưa đúng ở {nơi}"),
                    List.of("Mỗi khẩu đóng {số}0 nghìn đồng nhưng hai năm nay chưa công khai thu chi.",
                            "Phiếu lấy ý kiến về hương ước được điền sẵn, nhiều hộ không được dự họp."),
                    List.of("Đề nghị công khai thu, chi tại nhà văn hóa theo Luật Thực hiện dân chủ ở cơ sở.",
                            "Đề nghị tổ chức lại cuộc họp, ghi biên bản đầy đủ."),
                    List.of("Cùng Ban Thanh tra nhân dân kiểm tra sổ thu chi.",
                            "Họp với ban công tác Mặt trận và đại diện các hộ."),
                    List.of("Toàn bộ thu, chi đã được niêm yết 30 ngày; số dư chuyển quỹ bảo trì.",
                            "Cuộc họp được tổ chức lại, hơn hai phần ba số hộ dự và biểu quyết.")));
}
