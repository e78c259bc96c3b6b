import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Mời bạn theo dõi báo trên Facebook'],
    newsletter: ['Đăng ký nhận bản tin'],
    app: ['Tải ứng dụng của chúng tôi'],
    notifications: ['Bật thông báo để không bỏ lỡ'],
    subscribe: ['Mời bạn đón đọc số báo mới'],
    donate: ['Hãy ủng hộ chúng tôi'],
    listen: ['Mời quý vị xem chương trình'],
    'take-part': ['Mời bạn đọc tham gia khảo sát'],
    tips: ['Bạn đọc có thể gửi bài viết cho chúng tôi'],
  },
  lead: ['Xem thêm: Cây cầu mới', 'Đọc thêm', 'Mời bạn đọc: Cây cầu mới'],
  heading: ['Tin liên quan', 'Đọc nhiều', 'Có thể bạn quan tâm'],
  stay: [
    'Bộ trưởng tham gia nhóm Facebook của phường.',
    'Một triệu người đã tải ứng dụng này.',
    'Người dân liên hệ đường dây nóng của công an.',
    'Thành phố hỗ trợ báo chí.',
  ],
}
