// A row of injection vials with powder, coloured flip-off caps, one lying open.
#include "studio.inc"
#include "vial.inc"
#declare V = union { Vial(Lapis, 0, 1) }
#macro Product()
  #local I = 0; #while (I < 5) object { V rotate y * (I * 7 - 12) translate <-5.2 + I * 2.6, 0, 0.15 * mod(I * 3, 4)> } #local I = I + 1; #end
  #local I = 0; #while (I < 4) object { V rotate y * (I * 11 - 20) translate <-3.9 + I * 2.6, 0, 2.5> } #local I = I + 1; #end
  object { V rotate -z * 90 rotate y * 24 translate <1.0, 1.16, -3.2> } 
  union { object { R_Cyl(0, 0.34, 0.86, 0.12) T_Gloss(Lapis) } translate <-1.7, 0, -2.9> }
#end
Show(-10, 20, 0.99)
