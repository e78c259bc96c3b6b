import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['네이버에서 채널 구독하기'],
    newsletter: ['뉴스레터를 구독하세요'],
    app: ['앱을 다운로드하세요'],
    notifications: ['속보 알림을 받아보세요'],
    subscribe: ['지금 구독하세요'],
    donate: ['여러분의 후원이 필요합니다'],
    listen: ['팟캐스트를 들어보세요'],
    'take-part': ['설문에 참여해 주세요'],
    tips: ['여러분의 제보를 기다립니다'],
  },
  lead: ['관련기사 새 다리', '함께 읽기', '관련 기사: 새 다리'],
  heading: ['많이 본 뉴스', '추천 기사', '이 시각 주요뉴스'],
  stay: [
    '장관은 뉴스레터를 만들었다고 말했다.',
    '경찰은 시민의 제보를 받고 출동했다.',
    '그는 전 재산을 기부하기로 했다.',
    '관람객들은 좋아요를 눌러 화답했다.',
  ],
}
