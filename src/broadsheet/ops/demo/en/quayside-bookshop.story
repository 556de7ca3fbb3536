headline: A bookshop opens in a ticket office, and sells one-way stories
kicker: Books
standfirst: The old harbour kiosk has room for four hundred volumes, two customers and a heater.
dateline: Baku
section: culture
format: text
byline: olga-vetrova
topics: books, ports
picture: library
published: 2026-11-17 11:25
---
The hatch still says “Krasnovodsk, Aktau, Bandar Anzali”, and the brass tray for coins is still there. For sixty years this was where one bought a place on the ferry. Since Saturday it has been a bookshop.

Its owner, Leyla Rasulzade, came back from Leeds with a degree in maritime law and a suitcase full of paperbacks. She arranges them not by author but by destination: books that take place at sea, in ports, on trains, at the end of the road. There is a shelf marked *No Return*, which is mostly poetry.

Customers are handed their change in the brass tray along with a ticket stub stamped with the title and the date. A boy came on the first day and asked for something with an octopus in it. He was sold Jules Verne and told that boarding was at gate two, by the window, on the cushion.

The shop is open from ten until the last ferry has sailed, which may be any time at all.
