// A framed monocrystalline panel, leaning on its stand.
#include "studio.inc"
#include "solar.inc"
#macro Product()
  union { Panel(6.4, 10.4, 6, 12, srgb <0.16, 0.17, 0.20>, 1) rotate x * 24 translate <-3.2, 0.1, 0> }
  union { cylinder { <-2.6, 7.4, 3.5>, <-2.6, 0.1, 6.2>, 0.14 } cylinder { <2.6, 7.4, 3.5>, <2.6, 0.1, 6.2>, 0.14 } cylinder { <-2.6, 2.0, 5.5>, <2.6, 2.0, 5.5>, 0.11 } T_Satin(Steel_Colour) }
#end
Show(26, 14, 0.95)
