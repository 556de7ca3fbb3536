headline: Cricket by the Caspian: eleven engineers, nine nations and a lost ball
kicker: Sport
standfirst: Bayıl CC bowled out the visiting shipping agents for 84. The ball is still in the sea.
dateline: Baku
section: sport
format: text
byline: helen-marsh
topics: caspian
published: 2026-11-15 18:40
---
The pitch is a strip of green matting on a football ground, and the boundary on the eastern side is the Caspian Sea. Local rules award six for hitting it and five minutes’ suspension for going in after the ball.

Bayıl Cricket Club was started in the spring by an Indian drilling engineer, a Pakistani anaesthetist and a Yorkshireman who had come to repair a crane. There are nine nationalities in the eleven, among them four Azerbaijanis who began by fielding out of pity and now open the batting.

On Sunday the visitors, a side of shipping agents from Alat, were going comfortably at 61 for two when Rashad Mehdiyev, a baker, was thrown the ball. He had never bowled before in a match. He took five for eleven with deliveries that he afterwards said were meant to be straight.

Bayıl won by six wickets with a stroke into deep water. Tea was taken. The groundsman, who regards the whole business as a kind of weather, has asked for his football pitch back by Thursday.
