// The questions of DatabaseQuestions.swift, asked of a world that `westphalia export --to ladybug` wrote. $day is a date.

// members: who belongs to which bloc on the day
MATCH (s:state)-[m:membership]->(b:bloc)
WHERE (m.since IS NULL OR m.since <= $day) AND (m.until IS NULL OR m.until > $day)
RETURN DISTINCT b.id, s.id ORDER BY b.id, s.id;

// armsPaths: arms from the first to the second and from the second to the third on the day, with how many ways there are
MATCH (a:state)-[x:armsSupply]->(b:state)-[y:armsSupply]->(c:state)
WHERE x.id <> y.id
  AND (x.since IS NULL OR x.since <= $day) AND (x.until IS NULL OR x.until > $day)
  AND (y.since IS NULL OR y.since <= $day) AND (y.until IS NULL OR y.until > $day)
RETURN a.id, b.id, c.id, count(*) ORDER BY a.id, b.id, c.id;

// vetoes: permanent members whose vote kept a draft from being adopted that had the nine votes it needs
MATCH (y:state)-[f:vote]->(d:draft) WHERE f.choice = 'yes'
WITH d, count(DISTINCT y.id) AS yes WHERE yes >= 9
MATCH (p:state)-[v:vote]->(d)
WHERE v.choice = 'no' AND p.id IN ['CHN', 'FRA', 'GBR', 'RUS', 'USA']
RETURN DISTINCT d.id, p.id ORDER BY d.id, p.id;
