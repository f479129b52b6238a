// .tables/detection.mjs
var detection_default = JSON.parse("{\"version\":2,\"words\":\"not never no without cannot isnt wasnt arent werent dont doesnt didnt wont cant wouldnt couldnt hasnt havent hadnt don t doesn didn isn wasn aren weren won wouldn can couldn hasn haven hadn shouldn mustn ain he she they it who my your his her its our their clientS clt cl patientS ptS ctS residentS consumerS memberS studentS inmateS veteranS yo service userS y o motherS mom mum moms mums mam mo fatherS dadS parentS stepmother stepfather stepmom stepdad wife husband spouse partnerS girlfriend boyfriend fiance fiancee sisterS brotherS siblingS sonS daughterS auntS uncleS cousinS grandmother grandfather grandma grandpa grandparentS familyS caregiverS carerS guardianS ex foster staff nurseS rnS team doctorS providerS therapistS clinicianS counselor counsellor counselors counsellors sitter techS aideS psychiatrist psychologist peers others people everyone me us night social workerS case managerS group is was are were am be been being s re m you him them have has had having ve medS medicationS medicineS pillS tabletS doseS dosage injectionS insulin lithium antidepressantS antipsychoticS antibioticS anticoagulantS benzoS benzodiazepineS stimulantS statinS inhalerS lai depot ssri snri methadone buprenorphine suboxone naltrexone vivitrol metformin lisinopril atorvastatin warfarin gabapentin oxycodone sertraline zoloft apixaban furosemide albuterol prednisone levothyroxine omeprazole hydrocodone tacrolimus amoxicillin metoprolol spironolactone seroquel quetiapine risperidone risperdal olanzapine zyprexa haloperidol haldol clozapine clozaril aripiprazole abilify invega paliperidone lurasidone latuda ziprasidone geodon fluoxetine prozac escitalopram lexapro citalopram celexa paroxetine paxil venlafaxine effexor duloxetine cymbalta bupropion wellbutrin trazodone mirtazapine remeron lamotrigine lamictal depakote valproate divalproex carbamazepine tegretol topiramate topamax oxcarbazepine lorazepam ativan clonazepam klonopin alprazolam xanax diazepam valium buspirone buspar hydroxyzine vistaril propranolol clonidine guanfacine prazosin adderall ritalin methylphenidate concerta vyvanse strattera atomoxetine zolpidem ambien melatonin acamprosate disulfiram antabuse antiretroviralS art prep chemo chemotherapy steroids aspirin ibuprofen hiv individualS person man woman lady guy gentleman kidS child children teenS adolescentS boy girl coupleS often always sometimes usually rarely frequently occasionally repeatedly consistently constantly again still continually previously currently generally typically historically largely mostly appointmentS apptS sessionS visitS groups meetingS intake followupS classS therapy treatment school work follow upS with w about regarding teenager adult becomeS became becoming seemSDG appearSDG remainSDG staySDG actSDG getS got gotten getting tendSDG continueSDG grew very really so too extremely highly quite rather pretty totally completely utterly just simply overly incredibly absolutely such somewhat fairly clearly obviously a bit little if whether that how when why what missed misses forgot forgets cancelled canceled cancels refused refuses relapsed left leaves failed skipped skips ignored ignores noshowed did does do late came arrived showed an the this these those any some all both each every either neither another in at during towardS on over around of zero minimal many endless constant more lotS himself herself themselves yourself deeply honestly bitterly frankly badly truly probably only actually basically entirely seriously surely terribly awfully fucking bloody unbelievably most purely solely plain real perfectly genuinely also evidently plainly certainly definitely apparently once drugS alcohol etoh substanceS heroin cocaine crack meth methamphetamine amphetamineS opioidS opiateS cannabis marijuana weed thc fentanyl oxy percocet inhalantS pcp lsd ketamine mdma ecstasy kratom tobacco nicotine narcoticS polysubstance iv rude belligerent foulmouthed nasty mouthy snarky snotty bossy whiny sulky moody needy clingy childish immature petulant bratty spoiled spoilt selfish selfcentered selfcentred selfabsorbed arrogant entitled ungrateful greedy stubborn obstinate pigheaded headstrong willful wilful unreasonable impossible obnoxious disrespectful argumentative contrary sarcastic condescending flaky useless worthless pathetic lazy unreliable irresponsible careless dramatic overdramatic melodramatic hysterical difficult demanding overprotective overbearing smothering enmeshed foul mouthed self centered centred absorbed pig headed hopeless protective emotionally unavailable high maintenance handful nightmare nag bully brat troublemaker whiner slacker knowitall know piece drama queen control freak hypochondriac narcissist sociopath liar cheat 911 999 988 112 ambulance emergency police court law legal bail allergyS mg prescribed dialysis oxygen breathing locked keys consent confidentiality safeguarding report weapon terrible bad awful horrible lousy rubbish poor incompetent stupid dumb sloppy shoddy weak embarrassing disappointing unprofessional decent good better competent proper normal experienced halfdecent half trainee practitioner listener supervisor pushed push shoved slapped hit kicked choked grabbed punched threw struck forced threatened stole lied yelled screamed failure fraud idiot imposter impostor fake disgrace fool hypocrite loser coward disappointment burden mess disaster joke awkward clumsy naive inadequate clueless idiotic inept ridiculous slow urineS utox tox uds ua dropS screenS testS could may might must shall should will would we i myself and or but nor because unless although though while whilst whereas where which whom whose as than then to by from into onto under after before since until for against between through via per despite due upon within across along behind besideS except like near off out past down here there even less least much well however therefore thus instead perhaps maybe secondary recently initially reportedly supposedly allegedly appropriately independently saying stating reporting claiming citing telling asking insisting explaining complaining yelling threatening declined stated said reported denied told asked went began made took gave felt thought wanted agreed attended presented called cried walked requested accepted returned stopped started discussed reviewed expressed endorsed noted described complained claimed insisted admitted demanded used drank slept ate spoke talked responded disclosed engaged participated completed contacted informed advised encouraged redirected offered provided met saw knew needed tried kept brought received n today yesterday tomorrow tonight now lately daily weekly monthly nightly overnight ago already yet later soon monday tuesday wednesday thursday friday saturday sunday pm x2 x3 x4 x1 twice prn last next built bought chose cut dealt drove fell fought found forgave heard held hurt let lost meant paid put read rang ran sought sent set sat spent stood stuck understood undertook woke wore withdrew wrote caught froze misread bore bent broke dug drew misunderstood overcame overdid quit rebuilt rode shook shot shrank shut sang sank spread undid upheld begun chosen come done drunk driven eaten fallen forgotten forgiven given gone grown known rung run seen shown spoken taken thrown undertaken woken worn withdrawn written frozen borne broken drawn overcome overdone proven ridden shaken shrunk sung sunk spilt undone mrS ms mx dr prof st vs approx ca hx dx tx rx sx minS hrS wkS yrS inc ltd etc eg ie al fig dept est misc max ext vol jr sr hers d merely doubt wonder question surprisingly mention observed evident present elicited denies denying none absent hardly far free ruled sayS stateS reports explainSD thinkSG believeSDG worrySDG fearSDG mentions mentioned mentioning shareSDG verbalize verbalise verbalizes verbalises verbalized verbalised verbalizing verbalising expressSG insistS admitS admitting recallSDG rememberSDG complainS claimS describeSG endorseSG nameSDG feeling feels sees views viewed callSG labelSD labelled labelling labeling considered accused perceived tellS according chart records teacher ems collateral own words themself considerSG identifySDG proclaimed apologize apologise apologizes apologises apologized apologised apologizing apologising blameSDG guilty ashamed embarrassed sorry beliefS thoughts idea assumption cognitionS story schema narrative conviction automatic critic voice word term phrase language stigma partS selfblame selfcriticism selfjudgment selfjudgement selftalk selfstigma shame criticism judgment judgement talk inner challengeSDG restructureSDG reframeSDG exploreSDG examineSDG questions questioned questioning defuseSDG rateSDG tested testing noticeSDG negative core selfcritical critical psychoeducation psychoed handout reading article training workshop video afraid scared askS inquire enquire inquires enquires inquired enquired inquiring enquiring wonders wondered wondering clarifySDG discussSG feel see lest event ruleG r monitorG watch assess evaluate observe precautions potential risk prevent avoid multidrug resistant abuse program programme counseling counselling hotline evaluation services unit clinic psychomotor retardation agitation insurance form number adjuster chief complaint thrive manipulative techniqueS nonalcoholic non alcoholic airway intubation stick access catheter stent balloon lungS respiratory heart ventricle renal liver bladder bowel wall eyeS joint spinal osteopathic tumor tumour tumors tumours cancer lymphoma infection wound ulcer disease resuscitation book movie film weather car phone wifi computer portal system dog symptoms cpr ect surgery refusal consents consented consenting capacity ama medical advice right refuse decline withdraw ordered courtordered judge ethics guardianship conservator petition involuntary commitment 5150 sectioned section stat dnr dni hospice mental health power attorney advance directive risks benefits lumbar puncture transfusion procedure operation biopsy vaccine vaccination vaccines immunization immunisation troponin ecg ekg imaging xray mri amputation transport blood products draw scan searchD breathalyzer restraintS seclusion infant minor baby newborn understands die suicideS suicidal suicidality suicidally parasuicidal parasuicide si hi plan intent passive active selfharmDGS selfinjury selfinjurious selfinflicted nssi dsh selfmutilation harmDGS injury injurious inflicted mutilation cuts cutting burnD burnt burning hurts hurting killDG hangD hung wristS armS cutter attackG someone somebody anyone anybody overdoseDSG ods od homicidal homicide wantSG wishSDG dead end life bruiseS dying take live threatS threatenS weapons gunS firearmS knife knives rope noose ligature violent violence violently laid layS handS finger assaultDGS assaultive hits hitting punchSG kickSG strangleSDG chokeSG stabS stabbed stabbing attacked peer abusive physical sexual emotional verbal childhood elder domestic spousal financial psychological prior severe ongoing alleged suspected possible discloses history allegationS abused abuses abusing former abuser coerceSDG coercion coercive exploitSDG exploitation neglectD neglectful restrained secluded elopeDG elopement awol cps aps dcfS mandated reporter protection rapeD molestSDG stalkSDG safety urgeS touch kiss slap discloseG disclosure outcry victim survivor perpetratorS groomSDG trafficked trafficking traffickS rapist attacker stalker trafficker controlling relationship restraining nocontact contact order incest sexually signing sex giving marrying paying transferring prostitution performing touches touched touching stepdaughter niece assessed assessing documentD screened checkD escalate notifyD fileD means duty ought escalated back raiseD bruising injuries marks scars drinking driving home signed release permission assessment screening miss overlooked confidence boss employer wrong notes letter email crossed line boundary warn violation error breached breach burns kissed crisis double drive deleted altered hid note record entry shouted hugged drink violated agreementS contractS rules plans policyS terms boundaries expectationS limitS probation parole curfew guidelineS protocolS conditionS custody landlord fails failing pharmacy depression warrant register protect feed seek respond improve noncompliance nonadherence compliance adherence regimen recommendationS instructionS orders diet restrictionS precaution schedule routine homework assignmentS consequences graft hipaa z91 noncompliant noncomplient noncomplaint nonadherent compliant complient adherent poorly refusing allow advances money undress chaperone sign eat food isolation fluids vitals vital signs change feedback help redirection knows uncooperative noncooperative un cooperative delirium delirious sedated chronically perpetually smokes drinks uses eats sleeps takes gives argues interrupts loses avoids botherD blew noshow show wasteSDG hour time slot goes rambled droned finally taking stealing selling hiding lying girls hospital ward icu inpatient pain 8 9 10 company study plaintiff lawsuit open billing disability asylum medicare refund tax endlessly whineSDG gripeSDG moanSDG historian inconsistent vague reliable swearS swore sworn swearing nothing everything adamantL vehemently deny likely lies compulsive pathological dishonest truthful account version keeps changing changes add makes sense make conveniently pretendSDG surprised innocent helpless forget chargeS arrested comes coming dysfunctional chaotic enabling codependent enableSD use lets letting away anything murder whatever walk attend accept incapable proud total denial stages grief appeal limited lacks insight lacked ocd specifier mse making several choiceS decisionS shows unwilling accepts responsibility ownership accountability everybody else typical classic borderline female behavior behaviour borderlines abusers recovering addictS old male mentality other anonymous na aa chronic f hepatitis alcoholics crazy nuts insane psycho train wreck hot basket lowlife deadbeat frequent flyer flier one flyers fliers airline miles cause space beyond hope junkie druggie crackhead exjunkie exdruggie junkies druggies crackheads pothead stoner paranoid schizophrenicS bipolar illness disorder episode process break relapse mentally ill sensitive light sound noise cold heat dynamics unmotivated defensive motivated problem behaviors behaviours attitude commentS remarkS behaveSDG bickered argued toddler showing patience respect empathy remorse manners selfawareness awareness common unrealistic interested concerned point annoy spite reaction way usual complaints bridgeS moods obsessed going motions doing pullSDG weight care enjoys loves thrives attention chaos sick role hard please manage reach deal excuse job times message reminded answered warned repeat answer reply pay practise practice listen try cancel interrupt ignore wait unprepared glad thanks thank fully aware full calm relax grow together grip overreacting reacting harder stop silly managed sit join manages managing copeSDG nobody minds rocket science crying needle disappointed expected smarter fail understand need find expect receive pleased nice kind frank blunt honest tired shocked fed great admire impressed brave fault ours text send fill pick prefer choose recommend keep best realise realize trying start caring eating smoking using wearing fasting packing bleeding learn hear rest effort committed serious listening excuses playing choosing attentionseeking seeking resistance laziness lack motivation progress handle commit sabotaging ignoring mean look write bring owe deserve alone second third fourth umpteenth final chance warning leave cooperate happens comply ll replying safe unsafe remind chaseG waiting things grateful dare professional lucky room supposed unclear confusing harsh upsetting offended upset confused tone listened helpful polite happy satisfied promised response lateness emails appalling disgraceful excessive unacceptable offensive acceptable treated welcome formulation presentation essay enough skillS initiative ready capable depth beginner mistakeS documentation fit gestureS statementS legS attemptS ideation looking cry needs detail deficit skip lie sleep disregard coddleSDG nags nagged nagging badgerSDG pesterSDG stonewallSG hogS hogged derailSDG sulkSDG monopolize monopolise monopolizes monopolises monopolized monopolised monopolizing monopolising milkSDG dumpSDG pawn paws pawG hideS hidden crawlSG runs running go straight same dealer warnings desire intention recover overreacted overreacts reacted reacts histrionic outburstS displaySDG exhibitSDG drugseeker seeker cared valued attends ed shelter sheer pure tries attempted attempting manipulateSDG tacticS ways manipulatively savings shoulder spine invested recovery diabetes sobriety future puts putting forth investment genuine interest engaging working participating ever worst enemy brings bringing damn splitS splitting staffsplitting playSD pitS pitted pitting temper tantrum hissy flipped freaked throws fits tantrums preschool autism autistic seizure yearold year anhedonia phq low mood martyr card mode complex mindset theater theatre impact course predictably unsurprisingly naturally surprise predicted stonewalled suggesting offering advising ok okay alright easier safer impulse chest throat jaw shoulders stomach breath tightened raced dropped tighten tense clench sink speak friend sounded kinder gentle gentler warm softer comforted consoled encourage joked frightened small protects beneath sadness restaurant review starts return learned learnt flinched struggles understandable recheck taper labs paperwork happened supervision consultation interrupted week pause ruined goal repeated teachback demonstrate teach understanding exhausted childcare bus shift face afford surgeon fever settled decided smaller planned tiny first step dressing discharge quietly silence tears anger loss despair rush fix forms hotel finds gathered strength courage nerve stand lift rise gait warns suit early whenever door truth discharged closeD feeS swallow invoice aloud protecting protected guarding keeping needing splint cast mask brace delay mixup confusion mix mine sooner earlier theirs lab side freeze worse screw ruin panic messing screwing freezing missing able messed struggled coleader colleague co leader sort two three belong exist alive business give works worked helps helped deserves deserved deserving trainees further ahead stronger compared gently slowly damaging analyst hateD despise disgusted disappear vanish angry forgive bombed botched butchered screwed thing handled ending fun long fast hold perfect looked smart strong helping suck moment chess cooking singing parking weakest slowest hell matter blind disorders f10 f11 f12 f13 f14 f15 f19 dsm icd dirty clean relapses relapsing wagon successfully commits committing successful severity prevention completeSG inquiry enquiry questionnaire unsuccessful halfhearted hearted socalled\",\"ids\":\"adherence:broke-agreement,failed-to,noncompliance,noncompliant,refused,resistant,should-have,uncooperative;attendance:always-late,did-not-bother,no-show;conflict:wasted-session;credibility:admits,claims,complains,historian,insists,lying,story,supposedly;family:dysfunctional,enabling;insight:does-not-get,in-denial,lacks-insight,poor-choices,responsibility;labels:a-borderline,abuser,addict,alcoholic,contempt,frequent-flyer,hopeless-case,junkie,schizophrenic,too-sensitive,verdict;mail:already-told,always-never,as-you-should-know,calm-down,disappointed,dont-understand-why,failed-to,finally,frankly,how-hard-is-it,need-to,not-trying,obviously,once-again,or-else,refused,reminding,shame-on-you,should-have,sorry-if,told-you-so,unacceptable,wasted-time,you-claim,your-own-fault,your-work;motive:attention-seeking,chose-to,contempt-verbs,does-not-want-help,dramatic,drug-seeking,excuses,if-really-wanted,just-wants,lazy,manipulative,not-invested,own-worst-enemy,splitting,tantrum,unmotivated,victim,weariness;noticed:asked-first,caught-the-urge,clients-compassion,fear-under-critic,makes-sense,named-next-step,own-words,reason-beside,smaller-step,stayed-near,strength,way-back,what-it-protects,whose-delay;self:always-mess-up,any-decent,cant-do-this,everyone-else,failed-them,failure-fraud,hate-myself,my-fault,ruined-it,should-be,should-have,so-incompetent,terrible-therapist,whats-wrong-with-me;substance:abuse,dirty-screen,relapse;suicide:committed,failed-attempt,gesture,label-on-risk\",\"stream\":\"G$,6#4%#+#+$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$%#+#B8$$,(##$,*##$,:&BIBJBK&%$+#+#%$Bp#+#%#+#+#$,^#%%#+#Bu#%#CU#B}#$,B#)%$+#CV#%$+#+#%$Cx#+#%#+#+#%#C{#+#%$+#Bg#$,+#&$#+$$#+$$#+$$,&'BLBRCtCu#$,'#$$#+$$,jp#$%#+#D;#$,7;BWBXBYBZB[B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmCKCr%%$Bp#Bq#%$Bp#Br#$,#,C,C-C.C/C1C2C3C4CS#$,7##$,7$D#%%#+#+#%$FZ#+#$,'$D.#$,%7BoCTCrEuEvEwExEyEzE{E|E}F#F$F%F&F(F*F+F,(%$Bp#Bq#%$Bp#Br#%#Bs#Bt#%#CU#Bu#%#CU#B}#$,I&BAD,D8'$#D-$$#D.$$#D/$$#D9$$,9%F1F9%%$+#+#%$GI#+#$,*$B##$,5#.%#+#B##%#+#B##%#+#B##%#B:#B8$%#B9#B8$%#B7#B8$%$D%#+#%$D'#Gk#%$+#Gk#%#+#Gk#%$B%#+#$,#&GhGiGj#$,1(B%BVGCGIGN#$,,&F^F_F`#$,)&B%F[GK%&$GI#+#H,#%#+#H,#$,'##$,B(F7F:F;F<GH&%$GI#GJ#%$GI#GK#%#+#F:#$,I-D@DADSDTDUDVDWDXDlEQ$%#I(#H^#$,_#A%#+#+#%$+#+#%$Ii#+#%$Ii#Ik#%$Ii#Ij#%$Ii#+#%#+#+#%#+#F^#%$H*#I[#%$H*#+#%#+#+#%$+#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#'$GI#+#BL#Gw#'$GI#+#H,#FX#&$GI#+#+#&%GI#+#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#%$GI#+#$,<&DDDIDj#$,3)ITIUIVIWIZIo#$,+$HR$%$+#JY#$,')CaCcCeCfCoEw#$,2$J@%%#+#H%#%#+#H%#$,3##$,,.I=ITIUIVIWIoJOJPJQJTJW#$,+#'%$H^#+#%$H^#+#%$H^#+#%$H^#+#H#,j/VB6BABNCtCuD,D-D/D0D1D2D8D9F5F6F7F8F9F:F>F[FbG2G3G4G5G9G>G?GFGGGLGOGPGQGRGoH$H%H&H'H(H)H*H+H3H;HCHNHUHZ,j(:D%D'D6FhFlFpFtG%G.GTG[G^G_GaGhGlGmIaJmJsJuJyJz,$%KSKTH,,C6D(F0F1F2F3F:F;F>H&H]K[K]KeKmKnKoKpKuL9,]AD%D'FhG%G0GVG_GhGlJmJrJsLOLRLTLULVLWLXLYLZLtLuLvLwM*M+M,M/M0,KUD*FfG%G&G_JmJsLOLRLVLYLZLuM*M/M0MVMWMYMZM^M_MaMbMcMdMeMfMgMhMiMlMmMnMoMpMqMrMsMyM{M}N$N&N)N*N-N/N2N4,-'B%BYB^B`,?&B|D;FG,#:BMG4GLGPKSKTKUKWKXKYKZK[K]K^K`KcKeKlKmKnKoL2MB,$&BJBRH8,#'BIBQD1H7,#%D8D9,#-BOBPBTCtCuD0H:KPKQKR,#%KPKQD0,#%BoF.,#0BIBJBKCTCvExEyEzE{F$F%F*F+,$;B#B'BMD-D.D/D9FDG1GHGIGpGwGxHUKHKIKJKKKLKMKNKOKf,#.F^F`H$H,KSKTKdKfKgKhKp,#/BOBPBQBRBTBUGCGIGNGpGqGrBM1-#7'$,(&G>G?HC%Kf+%D)H3%D)L.#-#*,''LkLlM_NF#,%$LQ#+#+#G9Kd#L5H,#G|#KV#+#+Kh#L.#+,#%H,Kh#+L(#1,h7JELALBLCLDLHLILJLNLOLPLZLjLkLmLnLoLpLqO@$-$%-%&,$+D+D0GIGNGOGqH,KQ'#,#)LNLOLPOQOSOT6C#$-&%-'&-('*,#(LZOYO]O^P=#$-&&-''*,'&LYM+P;#2,#&LYP;P?#,#'LmP0P1P2$-&&,#'BLBRD1D2'Kc#,,(L`P6P7P8P9,#(BRCtCuD1D2#-)*,%)LOLRL`LmPLPM#,$&NCNFPBKc#,%%LFLR$-*&-('#+Kf.#Ku$/Cv%-'%-&&,(&FWJ4JE'#H$-%$+&'*+#GR,#&BIBJBK,#&L`PGPH#&635>,#,KUKYKZK[K]K^K`L2MB#,#&KSKUKe,#+D$D%D&D'D0D5D6Gh#63$5>KS&'$5>*-&&5>*KQ'$-)%-+&,#0FjFkFlFmFnFoFpFqFrFsFtFuGh'#(0#$,#%H,Kf&'*,$'H7H8H9IiKc#$,&,PIPJPKPLPMPNPOPRPe&,#%LZOYH,'*,#&H7H8H9#,'#Kc#Ii,$&LPLmPu#,3#$Pr&',#&F`H,Kp#.$,.(LZO`OaOdOe&+LZ'$-$&,#(F`GNH,KQL%'#Gq*,%(LZQ1Q4Q6Q8#,'$PJ#+#,%#,#%GNH,#$*,*#%Ii*,'%Q'QG&*+Q?'#,H&KFKGO=$-%&$,&'GqGrGsQ=&Ii+''#R'Q1#,+#,#%F`H)#,%)OaObOeOfOgQ,$QK&'#KQ*,#&MyQ|R#,#&GNGqKR#%,7+LGLSLhO<QgQhQiQj(%,#&F`GLGM#,#%GhGj,#%D0Pd($,%&OXO[O`#($*,$&GLGMKX&H$$*C{&Gq*+''#4KM$-&&-''#$,%#L(%+Bt&,#'PRPmPnPo'#,,%KDMR,#%H,Kp#,#%KNKf*,%##,,$)D<DIDOFUFVH^*+#,#&H^H`Hb*+,,(CeCfCgChFV#+,%##+,#%P.P/#S&,&##++#J{Kf*+#+,%&D>FUFV#$*+&+*+'#$,D$I(#%-,#,2'FUFVR/S'#3,#%J7M$,$$JB#,&$JB#Sk#+#+#Kq++#KqSr#+Kf*,&##$*J5$+&'%*,2%CQJ3%*++Fz%+H,*+&*++'#,$$Rf$KS+&',#&LhLiOW#$+*+%*,4*EoJ2J=P_S6SUSf%+*,%#&*B`+'#$*,)$KD&H^*KF'#,#%FWFX*Si#SiS'#RhGq*,'$F$#+Pd,#&KHKIKJ*+#I,*##,%#$,'-B%B&F^F_KSKTKULQM5OC&'#$,-#&Ii,+#'#,1(MYMcT}U#U$$,#&H;IiKR&,#%BQBR,'#'#,$$U,#,%)McT}U$U2U3U5$$,#'BQBRBUGq&'-'&,'%CqCr'#$,(#&+$)O6&''#,%##,*$L[Kf$*,#%TaU3%D)*+&*+$BL&,#&BQBRBU+''#$,#'UYUZU[U]&J[L'',#%B&U`#KQ,#%D%D'*U`#K,KfCs#,%##$*+%Ua,#%BOUb*Uc%LWU;*Uc&+U;*Uc'#B7)B8UVKf*+#,'%JuLL#,-$JF#,&##,&#$,#&BQBRGI&',&#H)#,(##,7(JmJnJoJqJs,$6BWB[BuB}C,C-C/C5C7CVCWCtD0D1D2F$GqG}V+#+#,3&F$L)LP*Rq#,$5B%GNGrGuKSKTKfKgKhLPLQLkLzOFOTP4Q0UF*Rq7T%H,H^%H,H_%H,H`%H,Ha%H,Hb%H,Hc%H,Hd%H,He%H,Hf%H,Hg%H,Hh%H,Hi%H,Hj%H,Hk%H,Hl%H,Hm%H,Hn%H,DS%H,DT%H,DU%H,DV%H,Ho%H,Hp%H,Hq%H,Hr%H,Hs%H,Ht%H,Dl%H,Hu%H,EQ%H,DA%H,D@%H,DW%H,DX%H,Hv%H,Hw%H,Hx%H,Hy%H,Hz%H,H{%H,H|%H,H}%H,I#%H,I$%H,I%%H,I&%H,I'&H,I(H^%H,I(#Rq,&)H$H%JEKcKgKh#,#'D%D'D*D+*+#,%%RqVg$-'%--&,#)CtD1D2KcKgUF'#,$(BOF$UFVOV[*+7$$H,#$,(#&+$J'&''#,(##,&#7$$Kf#,%&TTTUTV#,(##$*,'$JD%*+,$$JE%F$*+&*IpRx'#,)##,'##+Tm$<,#%D.Kp=&'$,#&TbTjTr&IiT}'#,%#Kf,&%JmMc#%,'%LzV`#,%(E}F$F*F+TZ,#,JELALBLCOPORP=PEPY#+,-##UF*,'$Vn#,$$VM,$,BuB}C)C,C-C/C1C2CS#$,%%IpW6&B%+'*+#$,$(W8W9W:W;W<%+Vg&VO,#%RqV0'#Ki$*,+#&D7*Wu'#VuJ'#,&$WI,#%BQGI,%&C=F$F+#3$GhB#%B:)B8%,#&GVGaV}Kf%,#&B#B$B&&KMD4'(&$,//JEKDLCLGLPLRLSL`PGPWR:Ra&FZF['()$*,%3J4JDJEJFJgRfRqTdTmT}ULUtV|W.WCWE&Ii*T}'#$GhB#%B:)B8%X*Kf%B$%KMD4&+KfD4'($*,$.JELPLzWMX.X/X3X4X5X6X77$$+#$GhB#%B:)B8%X*Kf%B$%KMD4&X<KfD4'(&,%3FzF|LRLSL`NFO@OiPGPWQ|R#R:RSX1X2()$,'/D<DADCDDJ9J:JBSoU&U+UgUh%+KS+&F%H%+'#$,#%B%B&%B$,#%D6G%%B:)B8G#%GhB#G#&GV$KfG#&''$,$&GuNOUF&'$*,$$JB&*+KfOk'#,#&GTGVGb$,#&BOGIUF&',#'RfTbTjWC,%(KDO=QoTmX1#,%$GT(&$,#(RfRqTdV|WE&IiT}'#$*W3JE%*JD%*N#$Ub+&JC'%*LRUb,%)BuB}C,C-C/FW%*+,#)BWB[DDEwP[X6%Mm$BLKfGq*Xa&Gq,&#KfGq*Xa'%*+$GI,%#&GqXh$F^&''%*X:Kf+%*Xi+%D<*+%*+JC&*+H,JC'#$,%%UhWJ%+C[&LuF^'#KOD4($$*LP&*LSF`'#,$%GTXa$Gq&',#&D:D<DD#,$%M[N;(&XJ#,&#(%,&$Xc#,$%JyJzH%#,$%X#Xq,#*BOBQBRCtD1D2Gq#GTUFTm#,$&LtN:XH*Km#jV#,#%:<-+=*,$$NR;>/,:'QCRXTmXi?#:,#%N#Y-;</YF=###$$*-.&$*,%+J4J5WkWlXOY8Y=Y>&B%*Wn''#d,#(:<-+=$>-/?&'*Ga;Kf@0$A#:$<-/=&'*Ga;Kf>0$?#:$<-/=&'*+;Kf>0$?#:+;Kf<0$=#:Ga;<-%=>-0?#$$-,&,%,CVD0FVKPKQS%SRSaSc'$-+&'$-/&'##$$*,$'F$J5T[V-&Kf*,)#'##,#*:$*,%#&S3*,%#';$-1&Kf'</Es=#:JNY_;$-1&Kf'</Es=#,#%D:D;$Y[&S3Y_'#D<$*Y[&S3*Y_'#:$*Y[&S3*Y_';$-1&Kf'</,2<RXRdRrRsSrTmWoY/Y0Y1Y3Y4Y5Y6Y9Y:Y;Y<Y=Y>Y?Y@YAYBYE=#:-%$*Y[&S3*Y_';3#:$*Y[&S3*Y_';7$$,#&QvQwRf#$$,#%F`Lh%,$%RfT4H,&,#%RtRuH)'##$$,#'RKRLRMT7(($*Y[&S3*Y_'&*,&$J8'##,#.:<-+=D*$*,'#&*S3,&$S,';$-1&Kf'>/Es?#:<,#'FrFsFtFu=$Z$&S3Z(';$-1&Kf'>/Es?#:$*Z$%*S3Z(&,$$B#*,#%Z%Z'';$-1&Kf'</Es=#Y`$Z$&S3Z('#D<$*Z$&*S3Z('#:<-+=D*$*Z$&*S3Z(';$-1&Kf'>.?#:$*Z$%*S3Z(&B#*Z,';$-1&Kf'</Yp=#:$*Z$%*S3Z(&B#*Z,';$-1&Kf'<.=#:B#D**Z,;$-1&Kf'<.=#:$Z$&S3Z(';<-2=#$*Z$%*S3Z(&B#*Z,'####j`,#'<-&=$>$-/&HU'?&':@*,#&G[G]StA;Kf#<-&=$>$-/&HU'?&':@*Z-A;9+.9,#<$-+&-)'=$>-/?&':@*,$$G[A;9+$.&Kf'9,#2:<,#&G[G]Z.=;>$.&Kf'?#$$-'&,#,CVFWJ4J5KPKQS%YIYM'#$,$$Md#$$,-,J4J>K;K?QmSeTLTSWC&++'##,#&<-2=:-3$$Kf&'-)&'$-4&'$F;&'*Ro;Kf>$0(&'.?#<-2=:-3$$Kf&'-)&'$-4&'*Ro;3#4:$-4&'*Ro;Kf<$,#%BTCV.%0(.&,'&D#FUFV'=####j=,#%<$Gq&'$-&&-''=:*,#%KHKMD4;>0'?#$-&&-'':$KM$J#&D4NC'%X<Kf$J#&D4NC'&,$$M,'*J[;7$$Kd#$$-5&O3'#$,#'D*D6G&M1#$Kg*M9##,#':$-3$$Kf&'-)&'$-4&'&'$*,%#&,$$S3*+';$-1&H&'<.=#:B#*ZP;$-1&H&'<.=#:$ZK&ZNZP';<-2=#$-3$$Kf&'-)&'$-4&'&'$*ZM&ZO*ZP'###$,&##j=,#&<$-2&2'=$>-)?&':*,%%F1F9;Gk#<-2=:*B$;7$$,*(D$D5G$GUP?>0%?#<-2=:*,#%F1F9;>$-6&,'&P-Q(YK'?####d2#):$,#%GhKHB#&,#%B:BB)B8'$L-&'$*+&D)*+'Kf;<0$=#:$GiB#%,#%B9BA)B8&B''$L-&'$*Zi&D)*Zj'Kf;<0$=#B$$L-&':*ZjKf;<0$=#:$ZgB#%,#&B:BABB)B8&,#%B#B''$FjKf&'$L-&'$*Zi&D)*Zj';$3&F^'#,#%GLGM-2:*Zj;Kf#:+L';</FY=#$O3###kC,#&<-+=$>,#'F7F:HUM9?&':$*Gf&B%*Gn';#:$*Gf%B%*Gn&,#%D$D%,#%GIG}$*+&B%*+'';$Kp&'</FY=#$*Gf%B%*Gn&ZqZr$*Zs&B%*Zt''####j=,#%:<,'#=;>$,#'BTGIG}UF,&$FI%JcGq[#%HNH,Gq[#&[#'?#:$,$$LTH)KSH)%+&+H)';F`#$O3###kd,#(:$*+,#%LqO}%*[)&,#%GhGi*O|';Kf,(#<.=#:$*O}&Gi*O|';Kf<$0(&.'=#:$*[(Lq%*Lq&Gh*O|';Kf<0(=#:O};<,#%GNPd=#:$[(&'*Lq;<[1=#$-)##$,(,F$J4J5N#RyT1X(XI[,#d,#':<,#'LDLoP.P/=;>,#&BLL,[1?#:<[8=;KfD4>0'?#:<[8=;Kf>$0$&,#%D)D4'?#:<[8=;>$UF0#$-)%-+%-7&0&'&,'&B#B%D7'?#$$-8&,)'BMKPKQS%'#$$-%&',%%T6YH#$,&'J5S%T6Uc##,#%:<,$%F1F9=>,#'LJLnP,P-?;,#%F`H,@$0(&'.A#:<,/#=;[Q>$0(&'.?#####,#'$Gq&'-&:-),#%GIGp$-4&',#&I`JIJN*+;37$$O-#$Gq&'-&:-)[`$-4&',%$IX*[b;38+#$-)[`$-4&',#%[a[e&-)B#[`$-4&',$$JZ'*[b#[a*[b#####,#'<$-&&,#(N`NaNbNcXX0#'=$>-/?&':@*,('LHLpOzO{A;9+$GN&'$UF0#&,%'BLL,Pd[;'$0&&,#0B$B'BAD$D%D&D'D5D6GhGiKNKO'9,#2:<[o=;>$GN&'$UF0#&[r'$0&&[s'?#:+;GN#:,%#;<,$$OH=#$,#'J5KPKQSz####,#&<-&=:$-)$,$&GFGGHB&'*[/&*,$$Jw';F`>$0(&'.?#<-&=:$-)$[|&'*[/&*Jw';Kf>.?$@F`.A&'#-)$[`$,%$NC*J,&*J,'%*+&B#*+'####j=,#),%$Q8:$++%+,#&F^GyGz%[*B#+F[%,#%B9B:)B8]0F[&+B%+';#:$KO&,#'L[UVUWUX$Kf&'',$$D4,#'CVCtCuD0*O[;<,#'BQBRGq[1=#<-2=:*,#&GFGGHV;>$-7-#&$,#&B7B9B:)B8&,#%D5D6B%''?#<-2=:*,$$GG;>$0&&0%'?#2:]9;<$[*B#&]1)B8'=#<-2=:$*,'#&*,#'FzF{F|F},&$K5';$3&$B#Kf%,#%GP[1&Kf,$%D)D4''####j=,#%2:,#%L<L=;#]K###$,&-J4J5JEPST1V0V1W.W/WV##,#&$,%%GlN8Kh%XAH$&G0F[H$'GI$-4&'*,%$NR,#%CKXJ#<$-%&Gq'=:$-4&'*]S;>]V?#<$-%&Gq'=>]V?:-)$-4&'$*,#%]S]T&GI*K-';#####,#'<-2=:$-)&,#'FjFkFlFm'$,#&F;G2GF&'*,%#;$>-9?&3'#<-2=:$$-)&G-Kf'&'*,&$]Z;>$-*%-%-'&-%,$$XH'?#:]];<-'=#,%$Md-*$G#+F^,&$[q%Gj]k&+GwH*'###$Kf*,$%GjUm#j=,#%$[*B#%,#'B9B:B?BA)B8&G]Kf'$$FjKf&L-'&'*,$&G#O|RS$BL3&$GN,#&BIBJUb&GOL0,#%BIBJ''#-):$*+H,&G5$*,$%I@IEKf&Ii*IlKf'';$0(&0$'#####,#(:$Fs%D$F;&G-KfD)'H$$+&'*+;$D.&[Q'<$5N0(&'5N.=#:D&H$$]w&'*]x;,#&D.F`H,<$0(&'.=#:D%H$$]w&'*]x;]y<$0(&'.=#:$2%2F;&,#&D$FkFo'H$$]w&'*]x;$D.&[Q'<$5N0(&'5N.=#:$-)&,#%Z)]X'H$$]w&'*]x;3###$$+H,+&,$&P.P/S%'##,#':$D5$-:&,$$JN'&+'*+;,#%F`Ki#:$D6$-:&^&'&+'*^(;^)#4:-:*^(;^)#:$D5-:&^''*^(;3#$,#'CVC[KPKQ##$,&##d,#%$,#%G-G.Kf&',$&LV]2]5$,$%GIGv&',#&JHJIJN$Uc&'*,'##,$'D5D6GnLs$G2&',#%JIJN*,#%QUQV#####,#':$,$$G]Kf,#%Ul]p$Gu&'%GiB#^A$Gu&'%,#%B9B?)B8^A$Gu&'%,$$Z^B%&B$^D'*,&#;Kp<$0(&'.=#:$^@Kf^A$Gu&'%GiB#^A$Gu&'%^B)B8^A$Gu&'%^DB%&B$^D'*^H;3#:$,#&F1F9F;&'*,#'Q'Q(Q)Q*;(&Kp$,#%Gw[q&UbPb'#^J*,$%CqCs$$KU-;&+'&'#####,#(:<-)=$GI$,%#&'&GCGI'*+;3#<-2=:>-)?$-<&'*^R;3#^R<$--&+'=#:^Q*^R$,%#&';3#+#####,#(<-)=:GINC*VnH,;>/I)?#<-)=:GINC>-=?*Vn;#<Zq=:[`>-=?*Vn;#<-==*Vn#<-==*+#####,#-<-)=:GI*++;#<,#'D$D%D&D'=:[`$>,#%NCVl?&'@-=A*^Z;3#<^[=:$Gp*^Z&*+';3#^Y^Z#^Y^^#<-==*^Z#<-==*^^#^Z<$-'&,#%BWB['=#<$-8%2&,%'BnBtGz^S'=:*^Z;7$$,$(D-KbKf^T^U#<$2%-8%-9&,$%H0KS'=:*^^;###$,&###,#+<-)=:GI*^YS4;#<Zq=:[`$>,$%NCVY?&'*,#%N:S4;3#<,$)BnBtD/^S^`^a=:*S4;7$$,$%BMSB#<-2=>^[?:*,$$S4;3#S4<$-'&^_'=#:<^l=*S4;3#:^r;7$$^g#2:S4;3#$,#%F$F%H,$[`&'##$,#%^g^i#l),#&<-2=:$-)$F}&'&]C'$-4&'$*,'#&GI$*^y%*++%+*K-&*+C{'';#,#'GIGNGrG}$*,$%K)^y%*^{^|%^}*K-&*_#C{'#,$%^v^y<$-'&^_'=#####,#(:$Zq$GI$NC&'&BT'&'+*,%#;,#'H$H%H,Kf<.=#Zq$GI$_)*_,&NC_)*_,'&+H,BT_)*,%#'#$BT&'_)*_1#2:_)*_,;7$$D-#:_)*_,;8/###$,%##l),#%$$-)&-+D*'&'$[`&'$*IoC{%Me*+&*ZuH,,$$Z|'#-)*+,$$ZD####l),#*NC*,&##$*,%#%CS*,#%_;_<&*Vl_;'#<$-8&2'=:*_B;#<$2%-8%-9&^f'=:*,%#;#_=#+#,%######,#*<$-2&[i0#'=>^[?:$GI&'@$,#%NC^k$+&'%_K&'A*,%#;3#<Zq=:GI*+;3#_L<$--%-'&,#%^S^a'=#_O<$--%-'&_P'=#_M#<,#(BnGI^S^`^a=:*_L;7&$,)&F.OZSc%BpBq%BpBr#Gq*++#####$#$<-2=:-)$D+&',#%G5G@*+;$>-9?&3'##$Kf,($WI##++#$<-2=:-)$D+&'_[*_];$>-9?&3'#/'#$<KQ-)$D+&'_[*_]=#+%#$D0-)$D+&'_[*_]#j=,$$5<$-2&2'=:$-)&'$-<&'*->;63>5>0&?#:$,#%KSKU&'$-<&'*-><$-'&,#.BWBYB[B^BbExEyE}F&F*F+'=;7$$,$(BgFIFKFNVb#<$-2%[i0#&-%^V$H$.&''=:-3$$Kf&'-)&'$-<&'*->$_d$-<&'->&';$>$-9&Kf$-(%-%%-'&,#'BRD1D2Gq''?&3'#2:$-<&'*->;$<$-9&Kf$-(%-%%-'&_h''=&3'#-3('_d:$-<&'$*->&$*,%#&*ZN+'';$<-9=&3'#-)$[`%GCGI&_.H,BTHN'$-<&'$*->&*,$$Q^',#*BWBXB[B]BbCKEw#->*,*%^T^U#$$-)&'*,)&M^[T]CL%$[`&',$'F$F%IyT[&,#&D5D6F^[`$^=*_r&*_r''#$-+%4&,$)F^GnKSNGZt^;'$-:$*,)#%Ii*+&*+]3'&*+Y:'#:-)H3$*+H$&*+,#%F^F`';('Kd#-2$,#%B?B@)B8&,#%KNKOB#':*L-;0$#G>Kf$D)I`%]5GI+%,%#&G#$GI+&U;+''#UF:*+,$'IiJ%Q8S,;#$*,#%U.U/,#%GwGz(%,%#&$H$_.H,Ub*+&*+F^''#-2:$^2*[qF`-;%-)$-<&'+KsGq*+%$-)&'-#,(%GoN9Ub*,$%OkQH&$*]C$L%,#'BLGqPd[p&Kc,#%GLKZ`R'%*KH$B#+L.&`TL.'&*BB)B8`TL.'';#-2:$*,%#%*+H)&G$GI*V;L(H,';$0($-(&,#%CrCs'&$Gq$,%$J%&,$$WR+'%`]&`_``''#-):$-<&'*+Kf$,&$L%&,$$FXF^';#KcGp*+#$$-#$-<&'&,#&KWKcKn'##$,$)FXI(S5SRTY`$#j-%#)2:$,#%KcL%KQ$$-+&'$*LRD0&,#&LOOWOi$*,#&F7KmMA&*H0+''&$-+&'*,#&F7F=MA$LRD0&`m''%$Kc&'KuBO($*,$%XdXe&$Kc$*,#%F=MA,#%LN`m&`t*,#&F=KmMA'%L%KQ*LO&KpGq*MSZ|'';63#2:KQ$-+&'*MA,$$LRD0;GN#2:`lKQ$-+&'*LRD0;('63#KQ$$-+&'*MA$`wD0&,$$OW'&$-+&'*`wD0(%,#&F7F:`o'#D0$-+&'D*$*+&*LR,#%F7Km'#$-#(%$+*KR&*OPGrF:'&$*GOH0`o,#&D4GjKK&D**,#%H*KsGr''####j-%#):D0*B$;<$,()FZGjMiN8PGUl&ZtF['=#:D0*B$;<,#*LRLSLXL`MdMm`x=>,#'BOBTCtCu?7$$GR#D0*B$,%+FjG3H]L-MdPWZi`T#D0*Za<,''P,Q'XX]I=#D0*Za$,#&UVZB]5&D4Gp'#D0-)*F1<,$&GkLJ^1=#$$-5&L%'##$$,%$]u&+D0'#j-%#&2:Kc$D0$,#%KKKM&X<Kf'($*J#&D0-),$%HSL1*+';63#D0*KM$J#$,#%GrJ[%KgM9&GOKf'&MAJ#'#D0*J#,$$HSL1####j-%#*2$`b&'$*+L*%*G#H*BL%G>*+%*+F[&*`KH:+'#Z|,#%D0Kf$*,#%G0aEF[&G#GI*+'#D0-)$-4&'$*+%H**+%D+*VP&*^1Gr+'#$B7)B8D)&+D+'$G4&'$->&,$&K8R&_]'#BL$-)&'-#,#%G4GN*,#&I`JI`a#$$^e*,#&BXB]Cr&*,#%Cs^L^N'$-++%BA7$$,%&N8RS]m&,)%`caT'&$*+^N,$$P-&B#*++''#$L(H,*Xh%B7)B8N8*+%*OXKmD0&LW,#&GuGvH3*^E'#$-5##$,$%DGTP#j-%#)2O3$-)&,#%LYRR'$-4&'*+$GN&'D07&$,#&D'D4D6%B$G%&B:B8G##O3$-)&ai'$-4&'*aj,#&F^H$KgD0#O3$-)&ai'$-4&'*ajal$BP&,#%GOGRD0'#D0$-+&'$-4&'*Md$Gq($,#%C[D#&,#'CsCtCu^L'L*#+(%,#%H3J[OND0#KQ*,#%LZapD0$D',$%H3J[&M,J['#$-5###j-%#(KQ$-4&'$$-7&'-#&+Kf',$%G#RS*,#%GOGQD0$,#&B7B?BA)B8&B''$,#&G>G?L-&'<0$=#KQ$-4&'$$-7&'-#&auKf'aw*axD0<$GhB#&B:)B8'=#KQ$-4&'$$-7&'-#&auKf'aw<*ax=D07$$,$(G%KKLYRRak#KQ$*+BL,#%I``aKfO[&B7)B8J#$GRD0*+&*GQD0,#%N8Zi''#KQ$BA)B8&B''*O[$GN&'D07$$,#(G%GlLYaTak####j-%#(D0*,#%GaV}Kf]m<BP.=7$$F^$>('?&'3#D0*b'Kf#D0*,#%V|auKf#D0-+$-4&':*b'Kf;#BP:*J{Kf;<0$=#$$,#(LOLYMxOiRR$,#%GNL%&'&LRCt$b*&''#$$G#Ks&,$$`d'##j-%#'$a;D0&a9'Kp:*[(;<0(=#,$%JZa8$$GN&KfRS'&'D0($:*[(;#,%$JZH,D0Kf$*,#&Zi[(aV&*ZtF['#a9Kp[p####j-%#$2:$G8*,#%H=H?%*b3%KfD)*,&#%Md)D-D)*b7&F^GwKw*`*';$5>KQ-)$-4&'$,%$aj%+F[&`^H,'&$5>,#(BPD0GNGRGr%5>GO`a&5>KQap''###$$,)(JZL1Q.]ua8&a;D0'#j-%#*2GOb#$D$BL&BABLD)'Kf$,#%G>G?&'<$,&'FZPGa%a&&,$$ZtF['=#$G5L0Kf*R:&D$BL$*G3aPb#Kf&aP*b#Kf''#2GQay)B8D0az<0$=#$*GQ$KOD07$$,&&L%OPUV&GjD0,$&B$F1Zi'%2*GOKHD07%$,$*D)J#KPPWZD]b`c%D4NC%GR*QHH,((B7)B8D0&*B7)B8D0$OXBL)D-Z|%RSGN&,%$L-''#$GR-)*XaF^D0%GRD'D0*OZ7$$[Q&BMGjD0*OXD0D&'#,#&D&GhGjD0*L-,$'MiUV`Ta-#BA$)B8D0&D0B#',#(FZG>L-MiRS###$$-?&aM,#%U2V7'#j-%#)D0$-4&'$,#%D4a{Kf&a<'*+$+F`&[+'<.=$H3&'$HG&'#D0$-4&'$b[Kf&KK'*,#%aMb]7$$,*&XHXI[+$0(&D+'#D0$-4&'$b[Kf&KK'$*Ul$BP.H3HG&,#%Gr^E'&$a.*aL%*aEF[%G#$GI*aI&BP*Fz'%*+Kf%*ZBBP&D)*H3''#2D0$b[Kf&KK'*,#']pavbSbTGN#2D0:*,#%G3HG;<$b[Kf&a<'=7$$,%*D)GjJ#]5a.aMb]>0$?#2$`b&'$]5Gp*+%a.*aL&*aM,#&D+Q*^1'#$$-5&$,#)GjGwKmKo[q]h&B7)B8''##$B#BP*bA#j-%#/D0$-4&'$*,#&B7B:B?)B8&*GjB#'$$-4&L-'&'$`T7$$Kp%Ul,#&BLBPGr(%HG&$,#%a-a.%`*,#%CtCu&UV$ZD&Kf,#%G#ZB'''#D0$-)&'$-4&'-#$$-4&L-'&'$[+(%*HG&$*,&%_lbW&*G'BL''#D0-)$-4&'$*^1+%+Gq*WR%*+Kf%*,$%Y{[/%`Z*+&S3*Z%'#BP($$*,%$YY%S3*Y]&*+H,,%&T%`*bo'#D0,#%G>HC*UV8&#D0*FzL%#BP($*b{#D0-)Gq*_m#GLD0$*BA)B8&*B''$,%%FZUl&D)Zj'#D0$BA)B8&B''$*bO0(&*b$bu'#D0*,#%M/bO,%%LJ^1#D0*FjKfOX#$$-5&$RRL%&+''##$$B7)B8D4Kf&Q.'#j-%#+D0:*]9;<$$-7&-+'&'-#,$-FZJ#MiOXP(UVX1Zi`Ta-=#2:]9;5>D0$$-)&'-#%$$-7&-+'&'-#&,#'GVGdMXOX'7$$,#&D4Kfa{#D0$-#&KH$D4&'':*G?;7$$,%%PGa&#HHD0,#&BAJ#KK#UIBARSGN,#%BLGr#GwD0,#&D4D6a{KfGjZq#2:,#%GFGG;5>,#&BLGNGr$,#%B9B;)B8&D$B#'#D0:*c@;D4B%###$,&$bA#j-%#$Gq*,'#Z|(%D0$-+&'-6####j-%#+KT*^N3#c>$D$&KND)'BP,$$MS*,%##+buB%^6#KXD0$b]7%$P;%KfRR&,$$ZB'#GLD0*XXG}()5>,#&D0KPKQ,#%D&KN#GLc>*+F:5>O3,#%D&D(#GLD0$-#$*b]8@&*,$&ZBc/cR'&*StKf'(+5>O3$,#'B'D&D(KN%,#%B?BA)B8&)+'#$B7)B8$L-*Zi,$%PI]Q&*Zic_'&KT*B7)B8N8'###$$*-?&RR*,%#'#j/%#%D0$$-+&,#&F;G>G?'&'*,#%G[StKf#BP($*SiKf####j-)#*2$,#%KIKKKQ&MdCt'*+D0GN#$ceKQ&MdCt'*cfD0#$KQ$BF)B8&KMB#'&GQ,#%GjKMKQ'D4Kf*,$(OUPWR:bOcf#O3-)$*,#%`^b8&*b;F[',#%F^H,,%%BPLI#$*B7)B8D4Z|KpGr&D4J[*+KfGj'#D0D4B%*Q4GO,#&H0L0`a#D0-)B#,#&BOBTGq*HC^_####lz%#)D0$a<&X<Kf',#%D)RR$-4&'*,$&Q+Q,Q-#$*QRH)D0&GO*+D0'#$D0*Cr7$$R`&*CrL%D08&'#D0D4B%SsKf*,#%P,b$#KcGI,$'BuB}C&CW5>D0*KM#D0-)$-4&'$*,#'ITIUIVIo%GI*K&&*+O3'#$$-5&,#%B$[p'###j-%#'D0$-4&':$*KM$D4&)D9'&*X<KfD4';7$$,$(G%G_MaZJZ|<0'=#D0$-4&':$*KM,#%B#B$D4&*BF)B8D4';7$$,#%D6Kf<0'=#$D0D'*+Kf7$$,#)D)D4G#RSb+bl&$*GQB:)B8D0&D0*KH$H%L/D4&D4H%L/'''#D0*KH$D4&)D9'$$bD&H%L/'&'<,#+LOLRLSL`M.MdMm`{=7$$,#'BLBPGIKg#$$-5&$,#*H:LALOOPOQOZO_&LRD0''##$$*-?&$*QHH,D0%Gq*LZ%*Q@&Kg*M9''#j-%#)$O3&'$-)&'*Q.GLD0M_Ct<,'$I*=#$O3&'$-)&'*Q.GLD0M_<$cq(%&cA'=>d.?#$O3&'$-)&'*Q.GLD0,#%D'LY,&$McKg<$GRKQ,#%LOMx&BO,$&PcXe`q'=#$O3&'$-)&'*Q.$GN&'D0ai$,#%GNGr`=&L%GN'3#,#&PzP{Q.GL$D0$,#)LWLYLZM_N&RR&D'd3'&,#%KQcA,#&Mcd0d1D0'#Q.$5>KUD07$$,#&BAKIKN&$GND0ai$,#*BOBTGNKPKQVId0&Gr`='&D0ai$d=&Gr`='''####j-%#(KQ$*LRD0$G4&GrKO'&*`{D0'#GL$HC&'D0D6$-4&'*,$*LRLSL`MiN8N9Zj#,#)BLPGXe`qa&bEKOD4D**,%$b/#_9D0-)$*+M9&*+'#D0*+$bu&D0KO'####j-%#'$H?63&'$5>BP&5>GNb0H,'*,&)^T^U_r`<a&d5$<('=&'-)$-4&'$->&,($K8'$KS$-4&',#%I*dN&'#cA-)$-4&'$*,#*I7INIVJUJWK8dN&B#*+'7&%GNKP%GNKQ%GNBT#D0-)$D+&'$-4&'$*->&$*,#'K8S.dNdO&,#%G4G5*_]''8&#D0-)$-4&'*,#%ILI`Kf$FXF^&,#%`b`d'###$$*,#%Q.bB%*+D0%*NHKf&D0D6Kf*a3'#j-%#'Kl*^KO3$-+,#%N9N@&GhKpD0'#$,#%ZwZx&,#%ZuZ{H,'$,#'BOBTGIG}&Cs)D-',#%FE[##UG^N,#%KHKOD4,#&D6LsM-#B#BO*,#%_m`j####j-%#&D0:<*[8=;>,#'BLGNGqRQ?#D0*,#&HZL<L=0&#D0:*]<;<0&=####j-%#'D0$$-+&HC'&',#%M0c;cA,#%H)Kx*H:#D0(&*H:KfQ'#cA-)$-4&'BP$Pb&'*,#%`JbA#D0*LVbu$RR7$$,$%J[c`&,#%a3c6'#$$-5&$,#(B$KVOXO[RR&OIH,''###j-%#(BP<(%,&*FIFJFXJEOTXcX}=-)$-<&'$*-@&$B#JZ*+&GI*,#%K&K-''#D0$-<&'$$-+&Zt',#%B%GK&c)'$*,&&T%^(`+&*`1]3'#D0-)$-<&'$B#$*+Kp,#&BXa(a)%*MYL(Kp%JZ*dp&*+H,'&L(H,BP*+'#,#%GuL-$GI&'$-A*-B&*,$%BhF$',#&KHKMKO,#'D4GjJ#RS#,#'IWIZJRJS,&%FXXc#$-5##$+KfXw##,#-:_d$Pd&'$-)&'$,#&GFHB[{&'$c-&'$*c#%`Z*c%&,#%Kpc%*`Z';3#2:$*c#%`Z*c%&e,*`Z';3#:$*c#&`Z*c%';<$,'+TrTvU,ULUnUo_s_t%Ii,#%T}U&&Tb,#%UnUo'=#-)$,#'G>GFHBHC&'`Jc>$c-&'Kp*`Z#$,#%HB[{&',#'G>HBHC[{Kp*`Z#<$-%,%$U@&,%,BLDADCGrPrULUMUNUO'=:Kp*`Z;#<-2=:-3$$Kf&'-)&'$-4&'$*c#%`Z*c%&*c%`Z';$>-9?&3'#$*c#&`Z*c%',#'^T^U_p_q#$,$&TjUNe1&Iie2':-)$-4&'$*c#%`Z*c%&Kp*`Z';#$*c#&`Z*c%'#$,&)L(LGLSPISqae$.&'#$$Kf+&+'#$,#&TYT[`$#f2#$<$-2&D0'=$-<&':*MXKf;>,'*XXY+]I]l_Wa0a2?####j=,#)$-2&KS'$-/&':*,H$Iw;#-2:*,'#;$-8&BL'#:$,'#&,'#L'';$-%.&-''H)$-'%-(&-%-''#-2:,&%X{[.*K|;-%#:<,))LTMkNANE[$`H=$,$&Ssf-f/&'X?;Kf>$Gq*+$-.&,#%ExE{'&Ub*,$$CS'?#-2:*,#'GdGea2c3;$,$)BOBTCVSrY<Ye&,#%GqGw,#'SrY<Yef9'#####,#&:$c@&'$GoB#&]:)B8'$$G3&FjKf'&'*UV;Kf<,#%G#RR=>,#%J[L1?#:$c@&'$GoB#&]:)B8'$$G3&FjKf'&'*UV;<,#%FVZD=3#:,#%D4D5B%*,%#;Kf<,$'N)YWZBaM=#####,#%:$-)$*aJ&H**aK'&$*,%#&H**,%#'';Kf<.=#,$%I[I_,%%aee=#####,#':$-)&'$-4&',#)D:D<D@H^HkI%*c%$e=$,#%LlOA&'&';63<5>0&=#$-3$$Kf&'-)&'$-4&'fQ*c%&,+(GnNGZt^;`'fQ*c%e='#fQ*c%$e=&'#$*+&H^*+'####d2#(:<^2=$-:&'*b{;Kp7$$,#&BRD1D2#-%$-<&':<*,#%`hb{=;Kp#$-)aAH,%-+&^2'$-:&'*b{#7'$Bo%BpBq%BpBr%BsBt:$-:&'*b{;7$$,#%H;f_#$-+&-)'*F1$$Gp&aAH,'&'`h#$XK##$B%*b{#d2#$GL$-2&D0'$,#(G3G>HAHDHT*,%&L[M.Mf%*fc%*L[Kf,#%D)G#,#&J[L1aL&*M.fg'#$,#,LGLSO<R:R;RDRERFRS###j=,#'<$-&&-''=:$c-&G3G>';>*,#%L[UW?7$$,#&BQBRKf@.A#<$-&&-''=>-)?:*,#'G>GFGGHC;@$,#'H$L+]Qe@Kp&Kl'A9+.9,#<$-&&-''=:*HC;$,$(GlL^L`PH]P&^;F['(&$,#&GPKWKp&KfG#'#:c-*,#&LsZZbb;$-(&Gq,%'RrRsRy[3',#%KcKp###$$G_*cE&*,#%MRXJ'#d,$$&$`iPd-)$-4&'*IW&$KwKf&,#%KWL(H,'$$-%&,%#'&'*c''#:D$$-<&'G5*IW;Kf<0$=#:D%$-<&'G5*IW;Kf<0$=#####,#,<$-2&2'=:$-)&'$-4&'*S.$e=$fR&'&';63>5>0&?#<,&(M.a.bWe:e;=:Kf*+;>$$-%&,#%BTGq'&'-(?$KfG#&Kp'@.A#:<,&$g#=;>$$-%&g$'&'-(?Ki@0(A#:$$-)%-)bWKf&,#(G)M.a.bWfzKf'&'*g(;<$g$&'$-(&Sa'=#:-3$$Kf&'-)&'$-4&'*S.;$<-9=&3'#$f[&'*S.,&%`=e=#:$_d&'$-4&'*S.;<,#)BWB[B^BuB}CK=#+#S.###$$-.&,&'CqVnWeWu'##,#,4:,#'G>G?GFGGB#*,$$bw$,#&F`H$Kf$0(&'.&';#:$-)$-<&'-#$-<&'&,#%B;B<)B8'*,#&bwbxg5;g7<$0(&'.=#:$-<&'$GoB#&]:)B8'$FjKf&'*`T;F`<$-%,''F#F%FVT/&,#&CqUIUJ'=#:$-<&'$GoB#&]:)B8'$FjKf&'*`T;3#$^2&,%$Mh$,$$H$&''$-:&-#Gu'$,#%HRL0&'*,$%T%bo#$4%63&,#'D5F^KS^;':5>-:$,$$HR&'*gG;3#:$$-+%4&,#(GnNGZt^;`''&'-:$,#&HRL0gI&'*+;H$<$+$.&'&,%)FUFVG'ZB]-g:'=#$-)-#%-#&B;)B8'$G3&',#&Mh`JgA$H$&'Gq*FX#:$-#&+'$,#'G#G%G&G'&G$$H+Kf&'';*bxF`#####,#'-)$,#&F0F1GF&'-%Pb*++#$-+$HC&'-;Kf*Q'&-+$B%_.&a`'$^N&'Kf*Q'$,#%KUL$-;&''#$,%%M0c;cA$Gw&'H)*-;&Ghc>Kf*-;'#cA:-)$-<&'Ub*Pb$+&'dg;#####,#':$$-)%-)bWKf&,#%M.fzKf'&'*,&#;<$g$,#'CVCXC[Cu&gc'=#$+%CVga&gae='#$-)&':,*$b|;<$-'%-(&Gq.'$KS$-'&-('&'=$L'&'*Kq$Gy^e&_.G}'#:,#'ghgigjgk;<.=*Kq>.?#####,#&,#%D6Jr<G}=$+&'$*,$$e*&*+e*'#$*JrGI$gq%go$gp&gre*'&gre*'%D6GI$*go$gp&gre*'%*gp&*gre*'&*,%#L('#,$$D5$GI&'*,%$gp###$$-.&$,('B}N#SE`$&+^`''##,#(:$$$-)&,#(FnFoFpFq]X'&'$*_i&,#%B#ZN*_l'&$*^'$,#%GqGuc*&c*'&D5dr*c*'';Kf<0$=#:$^'$h)&'&D5dr'*c*;Kp<.=#<-2=:$-3$$Kf&'-)&'$-4&'$*_i&h(*_l'&$*^'c*&D5B%*c*'';3#:$_d&'$-4&'$*_i&*ZN_l';<,#'BWB[B^F&=#4:$_i&ZN_l';3###$$*,%#%*R&Sc&+*+'##,#&$$-)$,#%F1F;&'&$G-Kf&F1''&',#'b|gegfggGq*,$$WR$,$$``&'#$,#&D5F^^;&'$$-%&,#%GIGq'&'*h3,&%^c``#,#%PDRR*Q.KpPr###$,&$J5#d2#+2:$H,*+%*,&#&B%*+';<$5>-2&5>D0'=>-6?#_d:$H,*hA&*,#%hBhD';<$5>-2&5>D0'=>-6?#:,#%H]MB*F:;$<$5>-2&5>D0'=&'>5>-6?#:MBF:;7$$,#(BLGrKPKQcq#2:Kc*,$&F1`>ap;<$5>-2&5>D0'=>$-6&,#*D%D'GkGlGmLSL['?#$-6&,$'GkLn[T_}'(':$Kc*,#&F1`>gS&L%*F1';3#:Kp*H];7$$H$#:^OH,;,#%D0f_3####j_,#&LS$,#&BWB^f_&'$$,#(GLGMGOGRXQ&UbXQ'(+&'Km$*,&$On&*Wv$GuSr&Sr''#LSZnBL$KOD)&Zq'*,&##LS$hQ&'GR,#&KHKJKO$]5((,%#&$ZD&D)dA''###$$-,&,#)DDJ9J:S%TLZ='#jo,$,'KQ,#%MyR#*KR0(#KQ$,#%LYR#&KHRR'$,#'BOGIGpGq($*,$'UYWF`Ka{Kf&KQ*L[Kf'#BO*,)$S?,&(D%D'LTLYN1(',#(GPKSK[K]KcKQ#KQhbBOhl*,'$KA###$,#'FESQT>TD#j_,%-$&$Pd$)O6&'&,#%BWB^'('B$,$%OPQW((*+#,#&BWB^Pd,$&D%D'Lw(&*,($b0,#'F^H'H(KfPr#h|*,%$M&$G}%GIVK&Gq^e'###$$-C&$,%'KKKML<Ym&eBKf''#j_,&,-9&KQ$,#%BAKH&',#(LYMaRS]3bl*GO,%&ObR5R6$BL%,#%BOGqQ?%GrQ@&GNQH'Zq#,#%BOUF$QY&'$*Q?&*R*Q@'()$,$(OeR5R6YSi3%bWKf&,#%Ctf_c`'#,$%KkK|i7$*,#&Q?QMQT&Ii*QT'(',$(McOdQRR6]}###$,%&SYh=h>#j_,#(,#'F^KlN@Po(+5>BL,#%LV]2(%*]3,#'GNGOGQRQ#BLiD(%*]3$,#&GNGOGQ&',#&RQUGUI(+$5>,#(KWKlKnN@Po&5>F^[q'#BLiD(%*]3$iF&'RQ7$$,%0D)FZG#G,G-GVRSUlZ^a.a3b]f0,',LYLfMwOeP?X{Ze`Mf(#$B%*O<&H,*hA'RQ()$5>,#&KWKlN@&5>F^[q'#+$,#%GNGQ(+&'$5>,#'KlKnN@Po&5>F^[q'###$$*-C&$*,'.DDL<Q'R^WoYk]<^O`}e(hF%D0*,#%B$F1%Kc*`>%*,#%GkMBF:%*GTGqJE&*JBS'''#k4,#&$KQ$)c]%KN&UVKf'&',#%Ulc;$cA&GR+',#%KfKi$BO&'*,%$Jg#KQ*,$&GTMeM{()5>KS$MT,$%FIZ|KQ&KQ$)c]%KN&UVKf''#MTif5>KQ$)c]%KN%UVKf&KOL%Kf'*,$)FvK9R:X1a-a3###$$,$4B$D<DDF1ITJBJCJDJEJHJOJPJ{J}RfXibA&WCTm'#j_,&-.6&$2&,$'D$D%Tm_9'5>H$Ub$Pb&'*Pc3#,#%Mhg@BL$L%Gr&Gr`='#,#&LlLsM/UbPb*Pc###$$,&*L<OUOWOsOtYe`}%+X?%LSKf&+H,'#j_,%-$%$*,#)GTGXGYGbLMLf%,#%D%Gl*Gk%GhB#*,#%N8Ul%*B:)B8iw&B#*[+'()6C5N,#'LOOQOSOT('$,#)D%D'G_LVLWLY%KHB#&BB)B8'#$*iu%iv*Gk%GhB#*iw%*B:)B8iw&B#*[+'()`i(&$,',FXLVLWLYQ,R5R6Z5a`%KHB#,%#&BB)B8j&'###$$-C&$,%.F1F:G[L<L=LoP/S%^O`hb{&MkL(H,''#j_,%$6&KP,%$L]$H)&Kfa.'()$*L5H,&*G9Kd'#KP*,#&LVMYN#,#&BLGqGr(&$,$$L*&Ki,#%i4j/'#$,$%MXM_&L]H)'$aF&'GI,%%i4j/$j5&'*+###$$-,&,%-FEFFFJJ;MEMFMGMHMITP'#j_,#%$2&O3'*,#&FtFxMo$+,#)F^K[K]KcKlKp%H$+j=&,#%F^L&$BL%BR,'-K[K]KcKoOdQR[;]}i>j>%,#%D1D2,#'K[K]KcKo&,#'BQBUGNGq,#-OdQR[;]}i>j>j@jAjBjC''#O3$MdGq*j>%GhB#$*+%*c6]g&a.Kf*+'&*B:)B8$jI%c6]g&a.KfjJ''###$,%)RrRsS%YBYgiX#j_,#&,%%D6M_Gq*,&$PcKf7$$,&'JjJmV;]l0##$*LW(%,#%jQjR&Gn(%*jR'$Kf&Kpf_'#$,#(FxGlLTL`Lw&G%F['(&$5>*Kv%5>H$*`:H,&5>*L-KZ',#&D+UF[q###$$-,%-C&$,%,ScXHXkYf[;`{babbcO&KqSr''#kT,$$'GL()$-#,$%FXV^&,#&D$G5P?,$'GkI`L0`a'(&63$5>,#%G>`b&'$5>,#%MdPWbu$J#&'%5>KP$,#%BAKN&)c]'&5>KQ$BA&)c]''(&,#+GPGRG}K`RSa.a}c6#D0$D&&)D.'($*dh$,$$X?&Kf,#'N8a.c:iJ'#cq*+$,#&D$FsFw&KND)'($[D7$$,#(H%H)KhKoKr#jiD0$,#%D&RR&)D.'dw###$$*aEF[%*,+,DBKXMg]L_xa'b6cLj9&MS*cN'#j_,%,-%$O3,#'LSPRQiRE$,$$aF,#'GLGMGOGR&j|'&Pd,#%M+R#GOUF'(+$*,&%YSi8&,$%M/],i:*c`'#O3*,#&LSQiRE$j{&'GR,#&GNGri7(&$T`$D),$&LAR5bW&k,'&,#&GhGiZ_Kpf_'###$$-.&,'(J4SHSRT>j8'#kT,#&,#&GNGqGr(%$*,&%a3e&&*+F['(&Zq$HF&'$,$$bB%H)Cu&,#%BOBT,#&`JbAe&'#O3,#%G_M/D0$*cm&B&$Gp*a%%GI*a&&*QB''#O3KMD4$,#&LRL``x&NOKf'D0*,%####$$*,%$DD%D<*Xm&BP*+'#W'#(<$KQaiL%&'KQ$$-4&'$*F1$+7$$Gq%Md($L*%]5($+&$,&&K-XXau&,#&G#GjOP$j.Xa&Xa'''&bO$*,'$YL%G'BL*Xa&*^1$Gqf4%e'&BLkG'''%$BA&'*B$$,#%a}kL($Ss&$Gjdp%J#GRKf&bi''%-)*F1$Gq_.&,#%GkXa'&*kI[q'=#<$KQaiL%&'$KQ-)*B$`HKf&KQ$)c]*B$&KN*B$''$D)$GI-A&$,$%JZdp&GuJZ''&$bi&G#c>''=#KQ*M,KQ$KO&)O6',#&K-aukF#H,hA5>KQ*,$(GTGVGaMzii#$*^Q$H,Ct&Ct'&`lKQ*F1Gj'#$$-5&L%'###W'#)<$,#&GIGuGz$-<&'-A*-B&*,#'CsUGUIUJ$^N&H3J`''=KOD47$$,$)D*GTLYM-M_RE>0'?#,#&B%HCkY$-A*-B&$Gp&'*-D'$KO7$$D4&$,#&KHKMZH%KOd#D4&B@)B8D4''#HC[`-DKO#BO$*,%%CpJg&*++'KO$D4(&J[&B$D4'#GLKQUf$-A%GI-A&$GuJZ&as''#GR*,$$b0H,-B7$$,#'D&D(GjKO0%#$$-5&$,#&KpLOOQ&LRCt''###W'#%<$KQaiL%&'KQ$$-4&'$$*BA)B8&*B''$Gj$Gr$3&,#%FX`j'&]h'%L-$0$&Gj'%$,#%`cc.&aZF^'7$$,%&BPGIGN&$G#]hSs&ZDUI''%B7)B8*+$3&,#%H$L+'%B7)B8*cD7'%KfUm%Kf+&KfD)+&KfD)L+&$*B7)B8$D4GRBLZ^&J#GRKQ$)D/`J&D(`J''%*BF)B8D)`JGr&*D4B%$+%SsKf&Q4GRKQ$)D/`J&D(`J''''&$UVKf%KM&KJKcL1'$G>&'$*N)&*+F['3'=#$KQ$*BB)B8L-0$&$B:)B8&GhB#'Gj*dp$3&Kpf_''&*[pKQ,#'GhGjLOOP($,'#'#$$-5&L%'#$,#,B&H)KoM7M8MBMTcEjc##`2#$$*,&$cD&KOD)*J[L'F^'$$GIJ[&G}'-B%J[$3&Kd'&UG,#%J[^N'#W'#(<$*aS$^N&'$H$BO($&'&$Gq^e*,$$Bi&BO*Cp''$BA$3&,#'Gj`caUc.'%,#%D$D&$-4&'$L0&',%$J[&$,#%FjFk$G4&Kf,#'D4G#J#`c'%aX&,#%G#G$c>''=#KQ$-)&KKD)'$$-4&'*K|,#&BOCs^L&Gq*HC_.,#%BMH$'#$-)&L0'*,$$J[KdCt#+Kf$Cs%GqCq&BOCp'#$a`&B%_.'*^N$,#&FkeBiO&D5,#&G4GrKf'#$-5###W'#&<$KQaiL%&'KQ$-+&'$-4&'*Ga$$,#&BOGqGr-2&,#%Csf_'&$KcV+&H%''8&=#:KQ*GaKf;7$$,#%`da}<0$=#<$KQaiL%&'KQ$$-+&'$-4&'*Md$l6-2&l7'L*7$$,%&GqKhKi&-)$-4&'*,$%YL]e$l6-2&l7'$L*&''=#$$-5&L%'###W'#&<KQ$D(&)D/'=>$-4&'$[pKU&'[`($*-D?#<KQ$(%L%&$D%%D4D*&KK$D)&D4D*'''$GC&'[`($*-D=#$*GR[`($-D$3&KQ'%2$*,#%JPJ}&*QRH)'$3&Ct'&$*a}CtL(%RS*KsCt&*KKOXKQ$D(&)D/'''#$$-5&$,#%OXOY&SsM9''#$,$$H,##W'#'KQ$$-4&'$*,&#&BA)B8*jU'&-)$-4&'$*+,#%F^Kg&*`^H,''$KR%D+Ct&BMKQD('#J[L'B&Ct#KQ$G>&'$*,#%L[UV&*UYKQKH'$Kf&'$,%#&B#$D)L+&kp''#KQ$B7)B8&GjB#'*cDKf$,#%Umkp&D),#%L+kq'#$-5###W'#)<$Gq($&cA'-)=$>$-4&,#&GwHCHF'?&'BO*bA#KQ-)$$HF&Gq_.'&'Kf*Q'#KQ$-)$-4&'$V=&,$$aj,#&F^H$H%'&$HC,#%Q'Q)%lR%BA)B8+%B'lS%KHV;&LVGIK'H,''*KR#B%*O<Pd,#%G_N)$3&Ct'#KQ*,#&JiM[R6f_,#%L']g#$*KWH,Ct%H)*CtGN%lT*KWKQ&*hoL(KWKQ'#$$-5&OY'###W'#'<$KQaiL%&'KQ$-+&'$-4&'$$*,&&ZoZwii&*,$$kW$F[&''7$$,#%B%F[$$,#&BTUFk3%BOj5&`Y)D-'.&,#'BLGr[qco'%$*lW&*l]F['$3&,#&F:F^H@'%LV$-4&'GI($*K-&$HC*LV,#%BLcokG%LV*[qkG%LO$Gq*Xa+%*[q$,#'H@HIXaZ*&G4,#&H@HIZ*'%BL$Gw*Xa%G4*le&*le'&GN$G4*le&*le''&,$%G%Gh$*[q$ld&G4le'%BL$Gw*Xa%G4*le&*le'&GN$G4*le&*le''''=#$,#%BOk3($,$)D#FIFPO=Z{dl&BL'D%$-4&'$GI($$*-D8%&*Zu'&$GI&'*-@7$$+$,#)FIO=Z{`jlcli&'$3&Kf''#,#&GCGhLX[`*-@.#$BO(%D%$-<&'*,#(ITIVJPJQK2&KQ($`=*G5,%$L0'#$$-5&L%'#$SZ##W'#'KQ*KM$-4&'D)<,#%J[l)=#$KgM9KQKMD)&KQKMD)'*kTKf<,$'FvZDaZl'=#KQ$KM&X<Kf'*J#$a@&GOKf'#KQ$*KK$G#c>Ss%D),$$J[&GjJ['%b[Kf$*G#c>Ss%D)*lv&Gj*J['%BA)B8*j%Kf$G#BLXa&,#%]5au'%B'*j%Kf$G#BLXa&lw'%*KMB#RR,#&G4GrL%&*BF)B8RRlx'####W'#(KQ$-4&'$KM$D4&)D9'&X<KfD4'$-4&'*NC$<GN=&'7$$,#.B#F`GOGRH%H3J[KeKfKgKh#KQ$-4&'$*KM$D4&)D9'&*X<KfD4'$-4&'7*$,#'S8XcZ|c|%D*LR%D*N@%D*LS%D*M(%D*Mm%D*NG<$0'&,#&D*D6N9'=#KQ$KM*B$D4&*B$KMD4'<$0'&l{'=#KQ$-4&'$*KMB#D4%*BF)B8D4&*X<B#KfD4'<$0'&l{'=#GL*HCKQ$D6&)O6'<0'=#$$-5&,#%K_K`'#$H*##W'#)<KQ$D(&)D/'=>$-4&'*-E$$63&KS'$5>-4&'5>-E&'?#KQRR<-4*-E=#KQLY<-4*-E=#<KQ$$,$%D%h}&KKD4D*'$-4&'*-E$KS$-4&'-E&'&$-)&RR'$-4&'$B#$-A&,%#'*dp%*G5$-E&,#%I5JT'&$B#$*JZH%%*MYL(&*+,#%UIf_'%B%*,#&JZZD]b%`=L(H,BO*dz%L(H,BO*dz%*,#&IoJHJI,#%F^H%&*,#%Q,Q-,#%H,Kg,#&BOGOKR'''=#,#'D$D%G4GO*-EH,Ct#KQ$-4&'*+#$$-5&$SsM9&H$GN+''##$,'##W'#%<KQ$D(&)D/'=>$-4&'[`$-4&'-@*-B?#<KQ$$D%%D4D*%KKD)&aiL%'$-4&'[`$-4&'-@*-B&$-)&KKD)'$B#GI*,#%HRJZ&Gq*,%$gV'$-B&3''=#$$-5&$l?&SsM9''###W'#+GR$D$%)D-&Gq+D$'$*Xa&Gq*+'F^Ct$<GNKQ=&3'#GR$Gqm<&'D%KQ*OZ3#GQ,#%BABB)B8KQ$,#&G>L-gS&'<0$=#GQ$GjKQ$bO0(&iZ'&$B:)B8KQ,#)J#OPQ|R:RSaM&D(KQ$,#%F1G4&L%Gr'''#GOZgKQ$D4&'$,#(B#GTMdXX]I&D)G4'#BMD(KQKf#GO*,$%JPJQ$,#%BAD(KQ&D%GN'#KQ$*lB&BA)B8*O['$,#%GNGO&'KQ####kC,#%<-==:*Rq;7$$,$'R{XU_Scw#:<Vj=;>/I)?###$,,##d,#*<-F$$-)&GlX?'&'$,#%F:F;&'=:*+;#<-F$$-)&GlX?'&'$mS&'=:*+;#:mT;,#%K;KA#:mT;,#%K<KB#:mT;<-F=#:mU;<-F=#<,#'KFKGQzQ{=:*mT;####d,#'MBG}_W#$H,hA&hE'<5>*,%%G^_W=#<m[=*MBF:#,#%M]N=L'Gq*+#####2&$,-(<,#'e:e;f{f|=Kf:*c/;Tb#$+&':<,%%bwc/=;*Tb#<$,#'GIGqG}_.&RfH,'=:,$$L};*Tb7$$,%*KDR0R`RfXUXVX}#$m`&':<,&$L}=;*Tb7$$,&%Vbmi#:mf;*Tc#####2$$%:,$%GalX;<*,#%TbTd,#%e:e;=#:,#%Gamr*Tb;7$$,#+KDR`RfXUXVe:e;mh#####,#(,#&TbTdTg*,#%e-e.#$B#GI,#&HRbxgI$*Tbe:&*e:'%*B<)B8GImz$Tbe:&e:'%*+$Tbmu&mu'%Jc*+$Tbmu&mu'%*,#%S.c#,#%ULUN&`Z*c%n#'#$Tbe:&,#%ULe:':-)B#$G3&'mz;#$,#&LLUpUq*Tb%*Ju$Tb&KfU3Pr'%*,#*TdTjTsULUMUNUO%Ii*U#&*MYPr':$c-&'$H$Wo&'Kf,#%G#Rk;#c-GI*eAKpZD#####,#$:$*,$%S.fM&G4*L`';<$,#)TjTrTvU,ULUN%Iie2%Tb,#+UnUo_s_te/e0e:e;&Td,#%e>n+'=####\"}");
const LONG = 89;
/** Reads a packed string from its start. */
var SignReader = class {
	#packed;
	#at = 0;
	constructor(packed) {
		this.#packed = packed;
	}
	/** The next sign as a number from 0 to BASE - 1. */
	sign() {
		const unit = this.#packed.charCodeAt(this.#at++);
		return unit > 92 ? unit - 36 : unit - 35;
	}
	/** The next number. */
	number() {
		const first = this.sign();
		if (first < 70) return first;
		if (first < LONG) return 70 + (first - 70) * 90 + this.sign();
		return (this.sign() * 90 + this.sign()) * 90 + this.sign();
	}
};
(() => {
	const table = /* @__PURE__ */ new Uint8Array(65536);
	for (let c = 48; c < 58; c++) table[c] = c;
	for (let c = 97; c < 123; c++) {
		table[c] = c;
		table[c - 32] = c;
	}
	for (let c = 192; c < 256; c++) if (c !== 215 && c !== 247) table[c] = c < 223 && c !== 215 ? c + 32 : c;
	table[170] = table[181] = table[186] = 1;
	table.fill(1, 256, 8192);
	table[700] = 0;
	table.fill(1, 11264, 11776);
	table.fill(1, 12352, 55296);
	table.fill(1, 63744, 64336);
	return table;
})();
// src/engine/word-sets.ts
/** References to words: even ones are sets, odd ones a single word, which needs no set of its own. */
const setRef = (set) => set * 2;
const wordRef = (id) => id * 2 + 1;
/** Turns kept programs into what Matcher runs, and works out where in them the words stand by which they are found. */
var ProgramLoader = class {
	code = [];
	sets = [];
	nots = [];
	classes = [];
	words = 0;
	/** Words and sets by the order in which they were defined. */
	#known = [];
	#in;
	#least = 0;
	#most = 0;
	constructor(input) {
		this.#in = input;
	}
	/** Words or a set, new or known. */
	item(sign = this.#in.sign()) {
		const input = this.#in;
		if (sign === 8) return this.#newWord();
		if (sign === 9) {
			const fresh = input.number();
			let more = input.number();
			const set = [this.words + 1, fresh];
			for (let i = 0; i < fresh; i++) this.#newWord();
			while (more-- > 0) set.push(this.#knownAt(input.sign()));
			this.sets.push(set);
			const ref = setRef(this.sets.length - 1);
			this.#known.push(ref);
			return ref;
		}
		return this.#knownAt(sign);
	}
	#newWord() {
		const ref = wordRef(++this.words);
		this.#known.push(ref);
		return ref;
	}
	#knownAt(sign) {
		const input = this.#in;
		const place = sign < 89 ? (sign - 31) * 90 + input.sign() : (input.sign() * 90 + input.sign()) * 90 + input.sign();
		return this.#known[place];
	}
	wordClass() {
		const input = this.#in;
		const single = input.sign() === 1 ? this.item() : -1;
		const longer = [];
		for (let left = input.number(); left > 0; left--) {
			const words = [];
			const count = input.sign();
			const rare = input.sign();
			for (let i = 0; i < count; i++) words.push(this.item(), input.sign());
			longer.push({
				words,
				rare
			});
		}
		this.classes.push({
			single,
			longer: longer.sort((a, b) => b.words.length - a.words.length)
		});
	}
	/** Reads one program and answers where its code starts. `found` is told of what it is looked for by: words or (as -1 - index) a class, the fewest and most words before them, and where the code goes on after the word. */
	program(found) {
		const { code } = this;
		const input = this.#in;
		const start = code.length;
		const branches = [];
		let anchored = false;
		let marked = false;
		const first = [];
		const anchor = (item, after) => {
			const [least, most] = [this.#least, this.#most];
			if (anchored) found(item, least, most, after);
			else if (most === 0) first.push(() => found(item, 0, 0, after));
			anchored = false;
		};
		this.#least = 0;
		this.#most = 0;
		for (;;) {
			const sign = input.sign();
			switch (sign) {
				case 0:
					code.push(0);
					if (!marked) for (const one of first) one();
					return start;
				case 1:
					branches.push({
						split: code.length,
						jumps: [],
						least: this.#least,
						most: this.#most,
						fewest: Number.POSITIVE_INFINITY,
						greatest: 0
					});
					code.push(2, 0);
					break;
				case 2:
				case 3:
					this.#turn(branches[branches.length - 1], sign === 2);
					break;
				case 4: {
					const branch = branches.pop();
					for (const jump of branch.jumps) code[jump] = code.length - jump - 1;
					this.#least = Math.min(branch.fewest, this.#least);
					this.#most = Math.max(branch.greatest, this.#most);
					break;
				}
				case 5:
					code.push(16, input.number());
					this.#most += code[code.length - 1];
					break;
				case 6:
					code.push(10, 4);
					break;
				case 7:
					anchored = true;
					marked = true;
					break;
				case 10: {
					const index = input.number();
					anchor(-1 - index, -1);
					code.push(14, index);
					const { single, longer } = this.classes[index];
					const sizes = longer.map(({ words }) => words.length / 2);
					if (single >= 0) sizes.push(1);
					this.#take(Math.min(...sizes), Math.max(...sizes));
					break;
				}
				case 11:
					code.push(5, 0);
					this.#take(1, 13);
					break;
				case 12:
					code.push(5, this.item() + 1);
					this.#take(1, 13);
					break;
				case 13:
					code.push(11, input.sign());
					this.#take(1, 1);
					break;
				case 14:
					code.push(6);
					this.#take(1, 1);
					break;
				case 15:
					code.push(8);
					break;
				case 16:
					code.push(9);
					break;
				case 17:
					code.push(12);
					break;
				case 18:
					code.push(10, input.number());
					break;
				case 19:
					code.push(13, input.number());
					break;
				case 20:
					this.nots.push(this.#sequences(input.number()));
					code.push(7, this.nots.length - 1);
					break;
				case 21:
					code.push(7, input.number());
					break;
				case 22:
					code.push(4, input.number());
					break;
				default:
					if (sign >= 23 && sign < 31) {
						code.push(4, sign - 23);
						break;
					}
					{
						const item = this.item(sign);
						anchor(item, code.length + 2);
						if ((item & 1) === 1) code.push(15, item >> 1);
						else code.push(1, item);
						this.#take(1, 1);
					}
			}
		}
	}
	#take(least, most) {
		this.#least += least;
		this.#most += most;
	}
	/** One way through a fork ends and the next begins. */
	#turn(branch, more) {
		const { code } = this;
		branch.jumps.push(code.length + 1);
		code.push(3, 0);
		code[branch.split + 1] = code.length - branch.split - 2;
		branch.fewest = Math.min(branch.fewest, this.#least);
		branch.greatest = Math.max(branch.greatest, this.#most);
		this.#least = branch.least;
		this.#most = branch.most;
		if (!more) return;
		branch.split = code.length;
		code.push(2, 0);
	}
	/** Word sequences, each its length and its words. */
	#sequences(count) {
		const all = [];
		for (; count > 0; count--) {
			const length = this.#in.sign();
			all.push(length);
			for (let left = length; left > 0; left--) all.push(this.item());
		}
		return all;
	}
};
// src/engine/anchor-index.ts
const NONE = [];
/** Patterns by the words that find them. Kept as read until they are asked for. */
var AnchorIndex = class {
	#kept = [];
	#byWord = [];
	/** `item`: words, or as -1 - index a class. */
	add(anchor, item) {
		this.#kept.push({
			anchor,
			item
		});
	}
	/** Those that word `id` finds; `build` comes first. */
	of(id) {
		return this.#byWord[id] ?? NONE;
	}
	/** Calls back with every word by which a pattern is found, once. */
	build(words, sets, classes, visit) {
		const byWord = new Array(words + 1);
		this.#byWord = byWord;
		for (const { anchor, item } of this.#kept) {
			const note = (id, own) => {
				const list = byWord[id];
				if (list === void 0) {
					byWord[id] = [own];
					visit(id);
				} else if (list[list.length - 1].pattern === own.pattern) list.push(both(list.pop(), own));
				else list.push(own);
			};
			if (item >= 0) sets.each(item, (id) => note(id, anchor));
			else classes.eachRare(-1 - item, (id, before) => note(id, {
				...anchor,
				least: anchor.least + before,
				most: anchor.most + before
			}));
		}
	}
};
/** One pattern that is found at several places by one word is looked for once, over all of them. */
function both({ pattern, least, most, after }, other) {
	return {
		pattern,
		least: Math.min(least, other.least),
		most: Math.max(most, other.most),
		after: after === other.after ? after : -1
	};
}
/** Sets that reading needs by name, in the order in which they are kept. */
const NAMED_SETS = [
	"determiner",
	"stop",
	"past",
	"joiner",
	"of",
	"time",
	"irregularPast",
	"irregularParticiple",
	"title",
	"abbreviation",
	"clauseEdge",
	"feminine",
	"masculine",
	"have",
	...[
		"named",
		"self",
		"reader",
		"clients",
		"others",
		"links",
		"hangs",
		"articles",
		"who"
	]
];
const CUE_NAMES = [
	"negation",
	"report",
	"turn",
	"self",
	"topic",
	"asked",
	"hypothesis",
	"compound",
	"device",
	"thing",
	"consent",
	"risk",
	"disclosure",
	"harm",
	"duty"
];
/** Severities by the number that a rule's row holds; what most rules are comes first. */
const SEVERITIES = [
	"nudge",
	"hint",
	"strong"
];
/** Reads the whole stream once; some milliseconds, so not before a text is there to be read. */
function loadTables(tables) {
	const input = new SignReader(tables.stream);
	const loader = new ProgramLoader(input);
	for (let left = input.number(); left > 0; left--) loader.wordClass();
	const named = Object.fromEntries(NAMED_SETS.map((name) => [name, loader.item()]));
	const programs = [];
	const owners = [];
	const variants = [];
	const patterns = (owner, anchors) => {
		const added = [];
		for (let left = input.number(); left > 0; left--) {
			const pattern = programs.length;
			owners.push(owner);
			variants.push(added.length);
			programs.push(loader.program((item, least, most, after) => anchors?.add({
				pattern,
				least,
				most,
				after
			}, item)));
			added.push(pattern);
		}
		return added;
	};
	const cueAnchors = Object.fromEntries(CUE_NAMES.map((name) => {
		const anchors = new AnchorIndex();
		patterns(-1, anchors);
		return [name, anchors];
	}));
	const ruleAnchors = new AnchorIndex();
	const contextAnchors = new AnchorIndex();
	const ids = idsOf(tables.ids);
	const rules = [];
	for (let left = input.number(), id = -1; left > 0; left--) {
		const flags = input.number();
		const before = (flags & 8) === 0 ? void 0 : rules[rules.length - 1];
		if (before === void 0) id++;
		const about = input.sign();
		let despite = 0;
		for (let some = input.sign(); some > 0; some--) despite |= 1 << input.sign();
		patterns(rules.length, ruleAnchors);
		const tried = () => patterns(-1, null);
		rules.push({
			id: ids[id],
			kind: (flags & 1) === 0 ? "nudge" : "noticed",
			severity: SEVERITIES[flags >> 7],
			fields: 7 - (flags >> 4 & 7),
			about,
			despite,
			act: (flags & 2) !== 0,
			self: (flags & 4) !== 0,
			before: before?.before ?? tried(),
			after: before?.after ?? tried(),
			sentence: before?.sentence ?? patterns(-1, contextAnchors)
		});
	}
	return {
		loader,
		named,
		rules,
		programs,
		owners,
		variants,
		ruleAnchors,
		contextAnchors,
		cueAnchors
	};
}
/** family:name,name;family:name → family/name … */
function idsOf(packed) {
	return packed.split(";").flatMap((group) => {
		const [family = "", names = ""] = group.split(":");
		return names === "" ? [] : names.split(",").map((name) => `${family}/${name}`);
	});
}
// src/engine/word-list.ts
/**
* The regular form of a word: S one or many, third person (refuses, tries), D past (refused), G -ing (refusing), L -ly (lazily). What English does not make
* this way stands in the list as it is.
*/
function regularForm(word, mark) {
	const bare = word.slice(0, -1);
	const last = word.slice(-1);
	const y = last === "y" && !/[aeiou]$/.test(bare);
	if (mark === "S") return y ? `${bare}ies` : /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
	if (mark === "D") return y ? `${bare}ied` : last === "e" ? `${word}d` : `${word}ed`;
	if (mark === "G") return last === "e" && !/[eoy]$/.test(bare) ? `${bare}ing` : `${word}ing`;
	return y ? `${bare}ily` : `${word}ly`;
}
/** The words of a packed list: words apart by a space, each followed by the marks of those of its forms that come next. */
function wordsOf(packed) {
	const words = [];
	for (const entry of packed === "" ? [] : packed.split(" ")) {
		let end = entry.length;
		while (end > 0 && entry.charCodeAt(end - 1) >= 65 && entry.charCodeAt(end - 1) <= 90) end--;
		const word = entry.slice(0, end);
		words.push(word);
		for (let i = end; i < entry.length; i++) words.push(regularForm(word, entry[i]));
	}
	return words;
}
// stat-entry.ts
const l = loadTables(detection_default);
const w = wordsOf(detection_default.words);
let refs = 0;
let runs = 0;
let setrefs = 0;
let len = {};
const ex = [];
const name = (r) => r & 1 ? w[(r >> 1) - 1] : "{" + (r >> 1) + "}";
for (const s of l.loader.sets) {
	const r = s.slice(2).filter((x) => x & 1).sort((a, b) => a - b);
	setrefs += s.length - 2 - r.length;
	refs += r.length;
	for (let i = 0; i < r.length;) {
		let k = 1;
		while (r[i + k] === r[i] + 2 * k) k++;
		runs++;
		len[k] = (len[k] ?? 0) + 1;
		i += k;
	}
	if (r.length > 6) ex.push(`${s[1]} new + ` + s.slice(2).map(name).join(" "));
}
console.log({
	refs,
	runs,
	setrefs
}, len);
console.log(ex.slice(0, 40).join("\n"));
const use = {};
for (const s of l.loader.sets) for (const x of s.slice(2)) use[name(x)] = (use[name(x)] ?? 0) + 1;
console.log(Object.entries(use).sort((a, b) => b[1] - a[1]).slice(0, 60).map((x) => x.join(" ")).join(", "));
export {};
