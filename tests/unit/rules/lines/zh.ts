import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['关注我们的微信公众号'],
    newsletter: ['訂閱電子報'],
    app: ['下載我們的APP'],
    notifications: ['开启新闻推送'],
    subscribe: ['立即訂閱'],
    donate: ['支持獨立媒體'],
    listen: ['歡迎收聽'],
    'take-part': ['欢迎留言'],
    tips: ['歡迎爆料'],
  },
  lead: ['相关阅读:新桥', '延伸閱讀', '更多新聞'],
  heading: ['相關新聞', '热门文章', '你可能感興趣'],
  stay: ['该国去年成为会员国。', '事件引发网友关注,有人在微博发帖。', '他支持独立运动。', '警方第一时间掌握消息。'],
}
