import type { CuePhrases } from '../cue-phrases.ts'

/** Vietnamese. */
export const vi = {
  language: 'vi',
  promotion: {
    follow: [
      '(theo dõi|hãy theo dõi|mời bạn theo dõi|mời quý độc giả theo dõi) (chúng tôi|báo) *(trên|tại) {platform}~',
      '(theo dõi|tham gia|vào) (nhóm|kênh|cộng đồng|fanpage|trang) *của (chúng tôi|báo)',
      '^(tham gia|theo dõi|quan tâm) *(kênh|nhóm|trang|fanpage) *{platform}~',
      '(nhấn|bấm) (nút )?(quan tâm|theo dõi|đăng ký|like) *(để|kênh|trang)',
      '(thêm|chọn|đặt) *(làm )?nguồn (tin )?(ưu tiên|yêu thích|ưa thích)',
      '^(đọc|cập nhật|xem) (tin|báo|thêm tin) *trên {platform}~',
      '(mời|hãy) *(đón đọc|theo dõi) (chuyên mục|các kênh|chúng tôi)',
    ],
    newsletter: [
      '(đăng ký|đăng kí) (nhận )?(bản tin|tin mới|newsletter|email|thư)~',
      '(nhận|để nhận) *(bản tin|tin mới|tin tức) *(qua|vào|trong) *(email|hộp thư|thư)~',
      '(bằng việc|bằng cách|khi) (đăng ký|nhấn|bấm) *bạn *(đồng ý|chấp nhận)',
      'bạn có thể (hủy|huỷ) (đăng ký|nhận)~ *(bất cứ|bất kỳ|mọi) lúc',
      'cảm ơn bạn đã (đăng ký|đăng kí)',
      '(nhập|điền) (địa chỉ )?(email|e-mail) (của bạn|của quý)~',
    ],
    app: [
      '(tải|cài đặt|tải về) *(ứng dụng|app) *(của chúng tôi|đọc báo|để đọc tin|để đọc báo)',
      '^(tải|cài đặt) (ứng dụng|app)$',
      '(đọc|trên) (ứng dụng|app) của chúng tôi',
    ],
    notifications: [
      '(bật|cho phép) thông báo *(để|nhận tin)',
      '(đăng ký|đăng kí|để) nhận thông báo (tin|mới)',
      'bạn (có )?muốn nhận (thông báo|tin)',
    ],
    subscribe: [
      '(đăng ký|mua|đặt) (gói|báo|thuê bao) *(giấy|điện tử|thành viên|premium|dài hạn|in)~',
      '(trở thành) (thuê bao|độc giả|bạn đọc) (trả phí|dài hạn|của)~',
      '(mời|hãy) *đón đọc *(báo in|số báo|ấn phẩm)~',
      'tặng *(gói đọc báo|bài viết này|cho bài viết)',
    ],
    donate: [
      '(hãy|mời|mong) *(ủng hộ|hỗ trợ|đồng hành cùng) (chúng tôi|tòa soạn|báo chí độc lập)',
      '^(tặng sao|mua cà phê) (cho )?(tác giả|chúng tôi|bài viết)',
      '(trở thành|hãy là) (thành viên|nhà tài trợ) của (chúng tôi|tòa soạn)',
    ],
    listen: [
      '(mời|hãy|mời bạn|mời quý vị|mời độc giả) (nghe|xem|lắng nghe|theo dõi) *(podcast|chương trình|kênh)',
      '(đăng ký|theo dõi) (kênh|podcast) của (chúng tôi|báo)',
    ],
    'take-part': [
      '(mời bạn|mời bạn đọc|mời độc giả) *tham gia (bình chọn|khảo sát|cuộc thi|trắc nghiệm|thăm dò)',
      '(bạn nghĩ gì|chia sẻ ý kiến|chia sẻ suy nghĩ) (về|của bạn)',
      '(hãy|mời) (bình chọn|chia sẻ) *(bên dưới|dưới đây|với chúng tôi)',
    ],
    tips: [
      '(mời bạn|hãy|bạn đọc|độc giả|bạn có thể) *(gửi|chia sẻ) *(chúng tôi|tòa soạn|toà soạn|ban biên tập)',
      '(đường dây nóng|hotline) (của )?(báo|tòa soạn|toà soạn)',
      '^(đường dây nóng|hotline):',
      '(phát hiện|thấy) (lỗi|sai sót) *báo (cho )?chúng tôi',
    ],
  },
  related: {
    lead: [
      '(xem thêm|đọc thêm|xem tiếp|đọc tiếp|tham khảo thêm|tìm hiểu thêm|nghe thêm)',
      '(mời bạn |mời độc giả |mời )?(xem thêm|đọc thêm|đọc|xem video|tin liên quan|bài liên quan|liên quan|xem|có thể bạn quan tâm|>> xem thêm|đừng bỏ lỡ):',
      '(tin|bài) (liên quan|cùng chuyên mục)',
    ],
    follow: [
      '(xem|đọc) (thêm|tiếp|chi tiết|toàn bộ|đầy đủ|bài viết|tại đây|ngay)',
      '(chi tiết|xem chi tiết)( tại đây)?',
      '(nhấn|bấm|click) vào đây',
    ],
    heading: [
      '(xem thêm|đọc thêm|đọc tiếp|xem tiếp|đọc nhiều|xem nhiều|tin nóng|tin mới|tin khác|bài khác|đáng chú ý|quan tâm nhiều)',
      '(tin|bài|bài viết|chủ đề|tin tức|video|tin bài|sự kiện) (liên quan|mới nhất|mới|cùng chuyên mục|khác|nổi bật|đọc nhiều|được quan tâm|hot|nóng|cùng chủ đề|đề xuất|tương tự|cùng tác giả|gợi ý)',
      '(có thể|có lẽ) (bạn )?(quan tâm|sẽ thích|bạn quan tâm|thích)',
      '(đọc nhiều|xem nhiều|được quan tâm|được đọc) (nhất|trong)',
      '(đề xuất|gợi ý) (cho bạn|dành cho)',
      '(liên quan|nổi bật|đọc nhiều|xem nhiều|mới nhất|thịnh hành|xu hướng|đừng bỏ lỡ|tiêu điểm|cùng chuyên mục|chuyên mục khác|trở thành người đầu tiên)$',
      '(lựa chọn|chọn lọc) (của )?(biên tập|ban biên tập|tòa soạn)~',
      '(đừng bỏ lỡ|không thể bỏ qua)',
    ],
    seeAll: ['xem (tất cả|thêm|toàn bộ|tiếp)', '(tất cả|thêm) (tin|bài|tin tức)', 'tải thêm'],
  },
  keep: {
    gate: [
      '(đăng nhập|đăng ký|đăng kí) *để (đọc|xem|tiếp tục)~',
      '(bài viết|nội dung) *(dành riêng|chỉ dành) cho (thuê bao|thành viên|người đọc)',
    ],
    sponsored: [
      '(quảng cáo|tài trợ|nội dung tài trợ|bài pr|thông tin doanh nghiệp|được tài trợ|tin tài trợ)',
      'advertorial',
    ],
    note: [
      '(đính chính|nguồn|theo|cập nhật|cáo lỗi):',
      'bài (viết|báo) *(đăng lần đầu|được đăng)',
      'liên kết tiếp thị',
    ],
    comments: ['(bình luận|ý kiến bạn đọc|ý kiến|viết bình luận|gửi bình luận|ý kiến của bạn)'],
  },
} as const satisfies CuePhrases
