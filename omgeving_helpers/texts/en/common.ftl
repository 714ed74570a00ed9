## Words that recur everywhere.

unknown = unknown
percent = { $number }%
k-of-n = { $k } of { $n }
range = { $low } to { $high }
and-more = and { $k } more
nearly-none = (nearly) none
nearly-all = (nearly) all
empty = empty
