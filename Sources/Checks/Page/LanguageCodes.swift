/// The language codes of three letters, as a table of bits: ISO 639-3 and 639-5 without those that have two letters.
///
/// One row of 26 × 26 bits for each first letter, six bits to a character, the lowest bit first, counted from “0”.
/// Made from the lists of Debian's iso-codes package, 4.15.0.
enum LanguageCodes {
  /// The codes of two letters: ISO 639-1, and the older ones that the registry of BCP 47 keeps.
  static let two: StaticString = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie \
    ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv \
    mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm \
    rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr \
    ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu in iw ji jw mo
    """

  /// The codes of three letters.
  static let three: StaticString = """
    ogNononoo^mnok_fgo1?GmfUcQoogo?Lo>`oo_L15:EjogoOoooogmooo\
    ooooOohYoooog4_:XW_oogonoomoookoom:d7?lMMnWDL08Ogn7nTL88\
    o_^omooogooogooooooeooooomomnooonoonl_ogo_ognooo_oonoooon\
    gooolo_oMoooonoookooogoooeomoooggoooonoooOoooOWoooknooo?\
    ooomodKo5gjK0m>W1?4;8DB@005A00h^o;oWd:DAF?998NoNWOQEEUW3L\
    LcOconW_g5>UQ000`koonoooog=nLlQ?oO0120\\50800000304008I80\
    Moem_gnk51080I=VA`O_W80000OgVcRDNfckoOmoLWD44162@d00oaWmU\
    eIje]]on00800000`GYeABVF0^HmNdmmOo1000401F=0000;57455:00\
    1000@4AB000H@00000100@41001P5P100D000R210004Eg24TE19CEKeo\
    :Nc300P004000000@`5i4@gGUI8HN:0040@22000@0000P0104041000\
    [o[V3020000@00000000200A0000P00000@<8Z50000001P@PY8@00848\
    D0002aH8@000000403Do0@P010000P_c\\C00P0410000000000000000\
    ooog_oog??XX0oogWln7U?04P0Ka0FD9K>`ginm0@S4T1h@PS>9EKSclo\
    mOKiooooA0204@8B`cGmo@Q?A400@`omo]eX_1mg<J30008kUW07@800\
    oooi?0H@@P0000021UL4000000001@0@02dj?Y<04004994`60P1ookoW\
    mHD`WOkf00410000@5DS]2R210@@DRoOooD@28D0@000000100`00000\
    04R0\\=>BDP880O4P70000`<D0ABQ7A8@P010P80D8610Ac^k@EC31TV3I\
    ]n<800850440000@ATU9IMGW6hAG^?0@00200800E401800104P08028\
    ojGW3aMJ100`011028I;J00000B@400@04`gIUC@0P040dF040@0?TRaT\
    d24PB0H410PP0002`00X10P000000`SmkE80200@0000000A00010000\
    oOmhmmooooooomoofooooooooocmoomokoooKgoOoo_oooooooooooooo\
    gooOo=ggoogoooooo__koooooooom_oogoooonooono[gonoooooGog?\
    o_keKgOo?_HF0;oO0lkooO0P003gg66H^L`o>OoAT8`liNNdooF9oonl]\
    l>DimoooA06P0002@EmYROV_KALHD@?oog1D054=FL10@00112008:08\
    kMKonkoooooooookookoomoooooooOogoOoooomNoooOoooo]oO_ooono\
    oogOgGooOoooOooooonoonoomooooggookkgnoOOooioooofk_momoo?\
    goocommoeoomY_okoooMoO2881ookooOmkooomo;^WWoomoKEO5oooooo\
    o_kMoofg3W6U14O9dMmZYogooSeeBooooo0250LED2GFm=8nooo]@5D<\
    50P80@GJ@P@111@060000000A1F144000H@4P00618IlmOfJ6DY17enn=\
    eiN3BPH01@521000@ePio54>V\\AOOo4A0080000@2000000:01010400\
    ogmmKOnndoo245466\\ogUN48009e25VlOkaojko0002L<hN`o^mgkngco\
    moo?megn@dO74140Aomo]MWoG5HhkeOC_M0000<DL210@00@03U18800\
    000000000000000000000000000000000000000000000000000000000\
    00000000000000000000000000000`kmNnE^?AG94<@QXo5108000000\
    _ooo;0S0080002000<e>>40000A@R504P0`8hX10501<H4810000ogOo[\
    4Z2aOH;500220000001Q02`30@844Qm5Wa000040G202004002508000\
    oneooooo_l]g?gkn_nooo]4@@4OO[gomooonOooKa_GloloOoknmWokoC\
    gogog_OoNeo_5XMObmmmoooo__oooeE7mnG@1QHnooWElI5?dWam5ZT5\
    omnmgooooomgmoog[mOmo?0QY0o>noSK_oLiogo1]?E\\7^okkooKoogOo\
    Loo_kOOoemon;0nKaooooOoiooooomokgoI`7gm?nKgecmIA^Z_7XN02\
    00S04@2B40000A]14000400100C2605080000@204004LSee=m05?5_5T\
    E=B:0P0004080000`mo[o1F8549PB00@81@R00400000000100000840\
    a__=9010000000000`0f20000000P200000KX`200004PoH800B0ooim3\
    0U0000X000000000@00a00T0800@000`P00000400000000000000000\
    oooo?kW_A01008I06eLlN1@0003544541@Pmo8C1400\\02BEeMIOO77ch\
    Em@eOeID40000000P`mKo1EP=0J50aRhXK0000<0@2A000424S010000\
    OmoOiel2UehYG5@E0Y4VN@0000[USDd14jP0YHB2002lgkooGQCAokoo_\
    lMO<Ce;4oooo7008`FaX5O^o=mmnoeBj[1@461dUC:Q0DX03h0218T00\
    oooo?iO06PX20IA00Da2n400001TYET024@hon[00004DOJdDi9ANgoQV\
    5KEP@mPH3C?02000`4lAD<Q_150R0eOo^l100244:KA@H0A00P424100\
    oomoG12HAR00008004<800000032S0X@80c0l0T0000\\<ijH4bD4ooooW\
    5140Q@M0oooo3100@@PC01`Q405^MFP`0@000040000000829:04P000
    """
}
