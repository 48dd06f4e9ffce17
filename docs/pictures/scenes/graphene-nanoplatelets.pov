// Graphene nanoplatelets: black powder heaped in a dish, a jar of it, and a model of a sheet.
#declare Granules = 1;   // powder is rough: the coarser light will do
#include "studio.inc"
#declare C_Black = srgb <0.085, 0.085, 0.09>;
#declare Powder = texture { pigment { granite color_map { [0 srgb <0.05, 0.05, 0.055>] [0.7 srgb <0.11, 0.11, 0.115>] [1 srgb <0.24, 0.24, 0.25>] } scale 0.12 } normal { granite 0.5 scale 0.12 } finish { ambient 0.05 diffuse 0.85 specular 0.25 roughness 0.03 } }
// A hexagon net of balls and sticks, gently waved.
#macro Wave(P) (P + y * (0.28 * sin(P.x * 0.8 + 0.5) * cos(P.z * 0.7))) #end
#macro Graphene(NX, NZ, B)
  #local S3 = sqrt(3); #local I = 0;
  #while (I < NX) #local J = 0; #while (J < NZ)
    // two atoms to a cell
    #local P = <I * 1.5 * B, 0, (J + 0.5 * mod(I, 2)) * S3 * B>; 
    #local A = Wave(P - x * 0.5 * B); #local D = Wave(P + x * 0.5 * B);
    sphere { A, B * 0.26 T_Gloss(Ink) } sphere { D, B * 0.26 T_Gloss(Ink) } cylinder { A, D, B * 0.09 T_Gloss(Turquoise) }
    #if (I < NX - 1) #local E1 = Wave(P + <1.0, 0, 0.5 * S3> * B); #local E2 = Wave(P + <1.0, 0, -0.5 * S3> * B); cylinder { D, E1, B * 0.09 T_Gloss(Turquoise) } #if (J > 0 | mod(I, 2) > 0) cylinder { D, E2, B * 0.09 T_Gloss(Turquoise) } #end #end
    #local J = J + 1; #end #local I = I + 1; #end
#end
#macro Product()
  // dish with powder
  difference { cylinder { 0, y * 1.1, 3.3 } cylinder { y * 0.15, y * 2, 3.15 } M_Clear(<0.93, 0.97, 0.98>, 0.25) } torus { 3.22, 0.09 translate y * 1.1 T_Gloss(Grey_Light) } torus { 3.2, 0.1 translate y * 0.1 T_Gloss(Grey_Light) }
  object { Powder_Heap(2.35, 2.0, C_Black, 0.08, 4) texture { Powder } translate y * 0.12 }
  // jar
  union { object { R_Cyl2(0, 5.6, 1.9, 0.25, 0.5) M_Clear(<0.94, 0.98, 0.985>, 0.25) } cylinder { y * 0.12, y * 4.1, 1.8 texture { Powder } } object { Screw_Cap(5.3, 6.5, 1.75, 50) T_Plastic(Turquoise) } difference { cylinder { y * 1.0, y * 3.6, 1.93 } cylinder { y * 0.5, y * 6, 1.91 } plane { z, 0.0 inverse } T_Matte(Paper) } object { Star(<0, 2.5, -1.94>, 0.6, Lapis) } Arc_Bar(1.45, 1.58, 1.940, 0.8, Grey_Dark) rotate y * -8 translate <4.6, 0, 2.6> }
  // the sheet model rests before
  union { Graphene(7, 6, 0.52) rotate x * -16 rotate y * -18 translate <-6.6, 1.1, 0.6> translate <0.2, 0, 2.6> }
#end
#if (Detail)
  Product() Frame_Box(<-2.6, 0, -3.2>, <2.8, 2.4, 1.4>, 10, 24, 1.0)
#else
  Show(8, 24, 0.95)
#end
