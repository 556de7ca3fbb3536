headline: A hospital where the patients are bears
kicker: Society
standfirst: On Wednesdays the children’s clinic mends toys, so that children stop fearing the needle.
dateline: Baku
section: society
format: text
byline: aysel-rahimli
topics: health
picture: hospital
published: 2026-11-05 10:20
---
The patient is a rabbit with a hanging ear. He is registered, weighed and asked whether he has any allergies. (“Carrots,” whispers his owner.) Then a second-year surgical resident puts four neat stitches into him, explaining each one, while a girl of five holds the paw and says it will be over in a moment.

She is to have her own operation on Friday. That is the point. The toy hospital began last winter in a corridor with one desk and one sewing box; it now has an X-ray viewer, a ward and a waiting list. On Wednesdays between four and six it treats about thirty bears, dolls and, lately, a plastic excavator.

> A child who has given an injection is not afraid of one. We had a boy who insisted on doing his own.
> -- Dr Ulviyya Hasanli, paediatric surgeon | Baku

The clinic has been keeping count. Among children who have been through the toy ward, fewer than half as many need a sedative before anaesthesia. The excavator made a full recovery.
