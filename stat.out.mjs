// .tables/detection.mjs
var detection_default = JSON.parse("{\"version\":2,\"words\":\"not never no without cannot don t doesn didn isn wasn aren weren won wouldn can couldn hasn haven hadn shouldn clientS clt cl patientS ptS ctS residentS consumerS memberS studentS inmateS veteranS yo he she they service userS y o motherS mom mum moms mums mam mo fatherS dadS parentS stepmother stepfather stepmom stepdad wife husband spouse partnerS girlfriend boyfriend fiance fiancee sisterS brotherS siblingS sonS daughterS auntS uncleS cousinS grandmother grandfather grandma grandpa grandparentS familyS caregiverS carerS guardianS ex foster it who staff nurseS rnS team doctorS providerS therapistS clinicianS counselor counsellor counselors counsellors sitter techS aideS psychiatrist psychologist peers others people everyone me us night social workerS case managerS group have has had having ve my your his her its our their individualS person man woman lady guy gentleman kidS child children teenS adolescentS boy girl coupleS often always sometimes usually rarely frequently occasionally repeatedly consistently constantly again still continually previously currently generally typically historically largely mostly appointmentS apptS sessionS visitS groups meetingS intake followupS classS therapy treatment school work follow upS medS medicationS medicineS pillS tabletS doseS dosage injectionS insulin lithium antidepressantS antipsychoticS antibioticS anticoagulantS benzoS benzodiazepineS stimulantS statinS inhalerS lai depot ssri snri methadone buprenorphine suboxone naltrexone vivitrol metformin lisinopril atorvastatin warfarin gabapentin oxycodone sertraline zoloft apixaban furosemide albuterol prednisone levothyroxine omeprazole hydrocodone tacrolimus amoxicillin metoprolol spironolactone seroquel quetiapine risperidone risperdal olanzapine zyprexa haloperidol haldol clozapine clozaril aripiprazole abilify invega paliperidone lurasidone latuda ziprasidone geodon fluoxetine prozac escitalopram lexapro citalopram celexa paroxetine paxil venlafaxine effexor duloxetine cymbalta bupropion wellbutrin trazodone mirtazapine remeron lamotrigine lamictal depakote valproate divalproex carbamazepine tegretol topiramate topamax oxcarbazepine lorazepam ativan clonazepam klonopin alprazolam xanax diazepam valium buspirone buspar hydroxyzine vistaril propranolol clonidine guanfacine prazosin adderall ritalin methylphenidate concerta vyvanse strattera atomoxetine zolpidem ambien melatonin acamprosate disulfiram antabuse antiretroviralS art prep chemo chemotherapy steroids aspirin ibuprofen hiv with w about regarding re teenager adult is was are were am be been being s m becomeS became becoming seemSDG appearSDG remainSDG staySDG actSDG getS got gotten getting tendSDG continueSDG grew very really so too extremely highly quite rather pretty totally completely utterly just simply overly incredibly absolutely such somewhat fairly clearly obviously a bit little if whether that how when why what do does did an the this these those any some all both each every either neither another in at during towardS on over around of you him them zero minimal many endless constant more lotS himself herself themselves yourself deeply honestly bitterly frankly badly truly probably only actually basically entirely seriously surely terribly awfully fucking bloody unbelievably most purely solely plain real perfectly genuinely also evidently plainly certainly definitely apparently once drugS alcohol etoh substanceS heroin cocaine crack meth methamphetamine amphetamineS opioidS opiateS cannabis marijuana weed thc fentanyl oxy percocet inhalantS pcp lsd ketamine mdma ecstasy kratom tobacco nicotine narcoticS polysubstance iv rude nasty mouthy snarky snotty bossy whiny sulky moody needy clingy childish immature petulant bratty spoiled spoilt selfish selfcentered selfcentred selfabsorbed arrogant entitled ungrateful greedy stubborn obstinate pigheaded headstrong willful wilful unreasonable impossible obnoxious disrespectful argumentative contrary sarcastic condescending flaky useless worthless pathetic lazy unreliable irresponsible careless dramatic overdramatic melodramatic hysterical difficult demanding overprotective overbearing smothering enmeshed self centered centred absorbed pig headed hopeless protective emotionally unavailable high maintenance handful nightmare nag bully brat troublemaker whiner slacker knowitall know piece drama queen control freak 911 999 988 112 ambulance emergency police court law legal bail allergyS mg prescribed dialysis oxygen breathing locked keys consent confidentiality safeguarding report weapon missed misses forgot forgets cancelled canceled cancels refused refuses relapsed left leaves failed skipped skips ignored ignores noshowed late came arrived showed terrible bad awful horrible lousy rubbish poor incompetent stupid dumb sloppy shoddy weak embarrassing disappointing unprofessional decent good better competent proper normal experienced halfdecent half trainee practitioner listener supervisor pushed push shoved slapped hit kicked choked grabbed punched threw struck forced threatened stole lied yelled screamed failure fraud idiot imposter impostor fake disgrace fool hypocrite loser coward disappointment burden mess disaster joke inadequate clueless idiotic inept ridiculous slow could may might must shall should will would we i myself and or but nor because unless although though while whilst whereas where which whom whose as than then to by from into onto under after before since until for against between through via per despite due upon within across along behind besideS except like near off out past down here there even less least much well however therefore thus instead perhaps maybe secondary recently initially reportedly supposedly allegedly appropriately independently declined stated said reported denied told asked went began made took gave felt thought wanted agreed attended presented called cried walked requested accepted returned stopped started discussed reviewed expressed endorsed noted described complained claimed insisted admitted demanded used drank slept ate spoke talked responded disclosed engaged participated completed contacted informed advised encouraged redirected offered provided met saw knew needed tried kept brought received n today yesterday tomorrow tonight now lately daily weekly monthly nightly overnight ago already yet later soon monday tuesday wednesday thursday friday saturday sunday pm x2 x3 x4 x1 twice prn last next built bought chose cut dealt drove fell fought found forgave heard held hurt let lost meant paid put read rang ran sought sent set sat spent stood stuck understood undertook woke wore withdrew wrote caught froze misread bore bent broke dug drew misunderstood overcame overdid quit rebuilt rode shook shot shrank shut sang sank spread undid upheld begun chosen come done drunk driven eaten fallen forgotten forgiven given gone grown known rung run seen shown spoken taken thrown undertaken woken worn withdrawn written frozen borne broken drawn overcome overdone proven ridden shaken shrunk sung sunk spilt undone mrS ms mx dr prof st vs approx ca hx dx tx rx sx minS hrS wkS yrS inc ltd etc eg ie al fig dept est misc max ext vol jr sr hers d denies denying evidence signS indication history hardly far free ruled saySG stateSG reports reporting explainSDG thinkSG believeSDG worrySDG fearSDG mentionSDG shareSDG verbalize verbalise verbalizes verbalises verbalized verbalised verbalizing verbalising expressSG insistSG admitS admitting recallSDG rememberSDG discloseSG complainSG feeling feels identifies identified sees views viewed wonderSDG askSG describes endorses named names describeG callSG labelSD labelled labelling labeling nameG perceived according chart records teacher ems collateral own words selfdescribed beliefS thoughts idea assumption cognitionS story schema narrative conviction automatic word term phrase critic voice language stigma selfblame selfcriticism selfjudgment selfjudgement selftalk selfstigma shame blame criticism judgment judgement talk inner challengeSDG restructureSDG reframeSDG exploreSDG examineSDG questionSDG defuseSDG rateSDG testSDG noticeSDG negative core selfcritical critical psychoeducation psychoed handout reading article training workshop video afraid ashamed scared borderline personality intellectual range functioning pd traits features type disorder hypertension diabetes elevated low abnormal ecg iq avoidant dependent histrionic narcissistic antisocial schizoid paranoid passiveaggressive passive aggressive multidrug resistant lung balloon bladder ventricular arterial vascular chest wall stent regulatory hipaa privacy billing ada compliance compliant noncompliant non ventricle vessel device oppositional defiant conduct alcoholic liver hepatitis cirrhosis cardiomyopathy pancreatitis ketoacidosis beverageS drinkS neuropathy gastritis nonalcoholic alcoholics anonymous diabeticS diet foot feet retinopathy nephropathy educator education ulcer supplies clinic eye shoes gastroparesis coma use abuse disorders program programme counseling counselling hotline evaluation services unit mental health registry investigation screening scale physical sexual emotional verbal elder domestic spousal financial psychological psychomotor retardation agitation growth intrauterine insurance claimS form number department adjuster processor chief complaint thrive heart renal kidney respiratory graft organ kennedy spinal joint manual osteopathic chiropractic osseous manipulation manipulative techniqueS inventory index questionnaire checklist subscale eyes childhood splitting headache wood hairs bill refusal consents consented consenting capacity ama medical advice right refuse decline withdraw ordered courtordered judge ethics guardianship conservator petition involuntary commitment 5150 sectioned section stat dnr dni hospice power attorney advance directive risks risk benefits lumbar puncture transfusion surgery intubation procedure operation biopsy vaccine vaccination vaccines immunization immunisation troponin ekg imaging xray mri amputation resuscitation transport blood products draw scan searchD screen breathalyzer restraintS seclusion infant minor baby newborn understands die suicideS suicidal suicidality suicidally parasuicidal parasuicide si hi plan intent present active selfharmDGS selfinjury selfinjurious selfinflicted nssi dsh selfmutilation harmDGS injury injurious inflicted mutilation cuts cutting burnD burnt burning hurts hurting killDG hangD hung wristS armS cutter attackG someone somebody anyone anybody overdoseDSG ods od homicidal homicide wantSG wishSDG dead end life bruiseS dying take live threatS threatenSG weapons gunS firearmS knife knives rope noose ligature violent violence violently laid layS handS finger assaultDGS assaultive hits hitting punchSG kickSG strangleSDG chokeSG stabS stabbed stabbing attacked peer abusive prior severe ongoing alleged suspected possible allegationS abused abuses abusing former abuser coerceSDG coercion coercive exploitSDG exploitation neglectD neglectful restrained secluded elopeDG elopement awol cps aps dcfS mandated reporter protection rapeD molestSDG stalkSDG safety urgeS touch kiss slap disclosure perpetratorS groomSDG trafficked trafficking traffickS rapist attacker stalker trafficker controlling relationship restraining nocontact contact order incest sexually signing sex giving marrying paying transferring prostitution performing touches touched touching stepdaughter niece assessDG documentD screened checkD escalate tell notifyD fileD means duty ought escalated back raiseD see bruising injuries marks scars drinking driving home signed release permission assessment miss overlooked confidence boss employer wrong notes letter email crossed line boundary warn violation error breached breach burns kissed crisis double drive deleted altered hid note record entry shouted hugged violated agreementS contractS ruleS plans policyS terms boundaries expectationS limitS probation parole curfew guidelineS protocolS conditionS custody landlord fails failing system pharmacy wound depression symptoms warrant register protect feed seek respond improve noncompliance nonadherence adherence regimen recommendationS instructionS orders restrictionS precautionS schedule routine homework assignmentS consequences discussSG z91 nonadherent adherent poorly catheter refusing insurer bank allow advances money undress chaperone eat food urine isolation fluids uds ect vitals vital change feedback help redirection infection seizures knows uncooperative noncooperative un cooperative delirium delirious intubated sedated botherD blew noshow show wasteSDG hour time slot goes rambled droned finally taking stealing selling hiding lying girls hospital ward icu inpatient claiming pain 8 9 10 company study plaintiff lawsuit open disability asylum medicare refund tax endlessly whineSDG gripeSDG moanSDG historian inconsistent vague reliable swearS swore sworn swearing adamantL vehemently deny likely lies compulsive pathological liar dishonest truthful account version keeps changing changes add makes sense make distress chargeS arrested accused comes coming dysfunctional chaotic enabling codependent enableSD lets letting away everything anything murder whatever walk attend accept incapable proud mail glasses total denial stages grief appeal limited lacks insight lacked ocd specifier mse dementia making several choiceS decisionS shows unwilling takes accepts responsibility ownership accountability blames blamed blaming everybody else typical classic female behavior behaviour borderlines resultS levelS score pressure abusers recovering addictS old male mentality other na aa chronic f crazy nuts insane psycho train wreck hot basket lowlife deadbeat going frequent flyer flier one flyers fliers airline miles cause space beyond hope junkie druggie crackhead exjunkie exdruggie junkies druggies crackheads pothead stoner schizophrenicS bipolar illness episode process break relapse mentally ill sensitive light sound noise cold heat dynamics problem behaviors behaviours attitude commentS remarkS behaveSDG twoyearold two year job airway toddler times message reminded answered warned repeat answer reply pay practise practice care listen try cancel forget interrupt ignore wait unprepared glad thanks thank fully aware full please calm relax grow pull together grip overreacting reacting harder stop silly hard managed sit join manageSG copeSDG nobody minds rocket science mountain molehill needle feel disappointed expected fail understand need find expect receive reach pleased nice kind nothing frank blunt honest respect tired shocked fed sick great admire impressed brave sorry fault ours text send fill pick best keep realise realize trying start caring eating smoking using wearing fasting packing bleeding learn hear rest effort committed serious motivated listening excuses playing victim choosing attentionseeking attention seeking resistance laziness lack motivation progress sabotaging ignoring mean look write bring owe deserve alone second third fourth umpteenth final chance warning leave cooperate happens commit comply ll replying safe unsafe remind chaseG waiting things embarrassed grateful guilty dare watch professional lucky room supposed tells part unclear confusing harsh upsetting hurtful offensive apologise apologize offended upset confused tone way listened helpful polite happy satisfied promised reaction response lateness appalling disgraceful excessive inexcusable unacceptable acceptable treated conveniently doing welcome none formulation documentation presentation essay preparation enough empathy warmth skillS initiative selfawareness discipline common awareness ready placement capable depth firstyear beginner first amateurish mistakeS writing fit gestureS statementS legS attemptS ideation urgent looking cryG needs detail deficit skip lie sleep disregard chooseS miserable coddleSDG nags nagged nagging badgerSDG pesterSDG stonewallSG hogS hogged derailSDG hijackSDG sulkSDG poutSDG mopeSDG wallowSDG weaselS milkSDG dumpSDG pawn paws pawG hideS hidden uses diagnosis trauma anxiety excuse crawlSG runs running go straight same toxic dealer game soccer dog desire intention recover overreacted overreacts reacted reacts outburstS observed displaySDG exhibitSDG showing drugseeker seeker cared valued attends ed shelter sheer pure tries attempted attempting manipulateSDG tacticS ways manipulatively savings shoulder spine invested recovery sobriety future puts putting forth investment genuine interest engaging working participating ever pleasure validity worst enemy brings bringing damn splitS staffsplitting playSD pitS pitted pitting shift cost pitched temper tantrum hissy flipped freaked throws fits tantrums preschool autism autistic sensory seizure monthold yearold month unmotivated anhedonia phq mood likes liked liking loveSDG martyr card role complex mindset theater theatre impact course predictably unsurprisingly naturally surprise usual stonewalled argued suggesting offering advising ok okay alright easier safer impulse throat jaw shoulders stomach breath tightened raced dropped tighten tense clench drop sink speak friend sounded kinder gentle gentler warm softer comforted consoled encourage joked frightened small protects beneath sadness film restaurant review considering starts return learned learnt flinched pulled avoids struggles understandable recheck monitor taper labs paperwork happened supervision consultation interrupted week pause ruined goal repeated teachback demonstrate teach understanding exhausted childcare bus face afford surgeon fever settled decided smaller planned tiny step dressing discharge quietly silence tears anger loss despair rush fix forms hotel finds gathered strength courage nerve stand lift rise spite gait warns suit early whenever door truth discharged closeD feeS swallow invoice considered aloud protecting protected guarding keeping needing gives splint cast mask brace delay mixup confusion mix mine sooner earlier theirs lab side freezeSG worse messes messed messing screwSDG ruinSG missing panicS panicked able struggled coleader colleague co leader smarter belong exist alive business give works worked helps helped deserves deserved deserving trainees handle further ahead stronger compared gently slowly damaging analyst hateD despise loathe disgusted disappear vanish forever floor ground beating angry beat forgive bombed botched butchered wrecked destroyed fumbled fucked tanked thing ball handled roleplay ending intervention moment fun weather hold perfect access looked smart strong helping suck chess football maths cooking drawing singing parking weakest slowest hell matter blind f10 f11 f12 f13 f14 f15 f19 dsm icd urines utox tox ua drops screens dirty clean catch relapses relapsing wagon successfully commits committing successful severity prevention completeSG inquiry enquiry unsuccessful halfhearted hearted avoid socalled\",\"ids\":\"adherence:broke-agreement,failed-to,noncompliance,noncompliant,refused,resistant,should-have,uncooperative;attendance:did-not-bother,no-show;conflict:wasted-session;credibility:admits,claims,complains,historian,insists,lying,story,supposedly;family:dysfunctional,enabling;insight:does-not-get,in-denial,lacks-insight,poor-choices,responsibility;labels:a-borderline,abuser,addict,alcoholic,contempt,frequent-flyer,hopeless-case,junkie,schizophrenic,too-sensitive,verdict;mail:already-told,always-never,as-you-should-know,calm-down,disappointed,dont-understand-why,failed-to,finally,frankly,how-hard-is-it,need-to,not-trying,obviously,once-again,or-else,refused,reminding,shame-on-you,should-have,sorry-if,told-you-so,unacceptable,wasted-time,you-claim,your-own-fault,your-work;motive:attention-seeking,chose-to,contempt-verbs,does-not-want-help,dramatic,drug-seeking,excuses,if-really-wanted,just-wants,lazy,manipulative,not-invested,own-worst-enemy,splitting,tantrum,unmotivated,victim,weariness;noticed:asked-first,caught-the-urge,clients-compassion,fear-under-critic,makes-sense,named-next-step,own-words,reason-beside,smaller-step,stayed-near,strength,way-back,what-it-protects,whose-delay;self:always-mess-up,any-decent,cant-do-this,everyone-else,failed-them,failure-fraud,hate-myself,my-fault,ruined-it,should-be,should-have,so-incompetent,terrible-therapist,whats-wrong-with-me;substance:abuse,dirty-screen,relapse;suicide:committed,failed-attempt,gesture,label-on-risk\",\"stream\":\"F$,(#2%#+#+$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$%#+#B*$$,=#&%$+#+#%$BT#+#%#+#+#$,^#%%#+#BY#%#C:#Bb#$,%&BPBQBR#$,B#)%$+#C>#%$+#+#%$C`#+#%#+#+#%#Cc#+#%$+#BH#$,'#$$#+$$,*##$,7;B9B:B;B<B=B>B?B@BABBBCBDBEBFBGBHBIBJBKBLBMBNC0CY%%$BT#BU#%$BT#BV#$,#,BlBmBnBoBqBrBsBtC8#$,7##$,7$Cf%%#+#+#%$DZ#+#$,jp#$%#+#D_#$,(##$,%7BSC9CYCuCvCwCxCyCzC{C|C}D#D$D%D&D(D*D+D,(%$BT#BU#%$BT#BV#%#BW#BX#%#C:#BY#%#C:#Bb#$,+#&$#+$$#FA$$#+$$,I&B3CkFN'$#FO$$#FA$$#FP$$#Cl$$,9%D1D9%%$+#+#%$G5#+#$,*$B##$,&##$,1(B%CtG/G5G:#$,,&F=F>F?#$,&'C;C[C]Cp#$,)&B%D[G7%&$G5#+#G[#%#+#G[#$,'##$,B(D7D:D;D<G4&%$G5#G6#%$G5#G7#%#+#D:#$,I-DdDeDwDxDyDzD{D|E4Eu$%#H[#H6#$,]#;%$+#+#%$I=#+#%$I=#I?#%$I=#I>#%$I=#+#%#+#+#%#+#F=#%$GY#I2#%$GY#+#%#+#+#%$+#+#%$G5#+#%$G5#+#%$G5#+#%$G5#+#%$G5#+#%$G5#+#%$G5#+#%$G5#+#%$G5#+#'$G5#+#C;#GK#'$G5#+#G[#DX#&$G5#+#+#&%G5#+#+#$,<&DhDmE2#$,5#.%#GB#B##%#GA#B##%#G@#B##%#B,#B*$%#B+#B*$%#B)#B*$%$FG#+#%$FI#J+#%$+#J+#%#+#J+#%$B%#+#$,3)I+I,I-I.I1IC#$,+$H+$%$+#J@#$,')CHCJCLCMCVCw#$,2$Ik%%#+#GT#%#+#GT#$,3##$,)-HoI+I,I-I.ICJ6J7J8J>#GR,j/VB(B3C=C[C]CkClD5D6D7D8D9D:D>D[FBFNFOFPFyFzF{F|G%G*G+G2G3G8G;G<G=G>GCGSGTGUGVGWGXGYGZG^G_G`GgGoGwH'H.H3,c9CiFGFIFSFWF[F`FlFuGBIsIzI|I}J$J,J-JSJYJ[J`Ja,$%K*K+G[,C6D0D1D2D3D:D;D>FJGUH5K2K3K;KCKDKEKFKKKk,]AFGFIFSFlFwGBIuI}J,JSJXJYKuKxKzK{K|K}L#L$L%L>L?L@LALOLPLQLTLU,KUFLFQFlFmI}JSJYKuKxK|L$L%L?LOLTLUL|L}M$M%M(M)M+M,M-M.M/M0M1M2M3M6M7M8M9M:M;M<M=MCMEMGMIMKMNMOMRMTMWMY,-'B%B;B?BA,?&BaDGD_,#:C<F{G8G<K*K+K,K.K/K0K1K2K3K4K6K9K;KBKCKDKEKdLh,$&BQCpGl,#'BPCoG_Gk,#%CkCl,#-C[C]CmCnCrG^GnK'K(K),#%K'K(G^,#%BSD.,#0BPBQBRC9C^CxCyCzC{D$D%D*D+,$;B#B'C<ClDDFAFOFPFxG4G5GDGKGLH.JzJ{J|J}K#K$K%K&K<,#.F=F?GSG[K*K+K:K<K=K>KF,#/CmCnCoCpCrCsG/G5G:GDGEGFC<1-##+#Kw#+#B%,(#G[#G%K:#KgG[#GP#K-#+#+K>#K`#+,#%G[K>#+KY#17$$NX<$-$%-%%-&&-''=$-(&'$,#'D0D1D;H.&'*,f-IpKtKuKvL%L4L8L:L;LD$-&%-)&,$+C;FMG5G:G;GEG[K('#,#2B9B=B?BPBQBRBYB[B]BbBdBlBmBoC<*,#-KtKuKvL%NoNrNtN{O#O$#$-$%-%&-&'*,)&L$LPOV$,#&G:K9KV&'#$-$%-%&-&'*,*$Ky,#%G8G9#,'+KvL4L5L7NtO3O4O?*OV#,%%L7Ol,#+C;CpG_G`GkGlGmI=K9#,.&L*OnOo,#+C[C]CpG_G`GkGlGm#,#,FFFGFHFIFLFMFjFkFl*,$*KxL*L7MlO`OzO{#Kx,#(C[C]CpG_G`$G:&'#+K<#KK,(0BYB[B]BbBdBlBmBoC0C>DWI_Ip#GS,#&CoCpCs$+&'*+#$+&I=L7'#G>,#&BPBQBR,#&L*OuOv#.$,.(L%O&O'O*O+&+L%'$-&&,#(F?G:G[K(KV'#GE*,()L%OxP8P;P=P?#,$'OxPFPGPH#+$,#&F?GZG[&'#$*,*#%I=*,($PN&*+PI'#,K#$,&)CmGEGFGGP2PD&I=+'#Q/P8#,+#,#%F?GX#,&(O'O(O+O,O-$,#%G:G[&'#KyOk#K(*,#&MCQ)Q+,#&G:GEK)#@+,3%IGJE#$,+#&++'*,#&QEQIQJ#,$)DUDVD`DmDsH6*+#,1#$*,&#&+*Qv'#$*Qw&Qy*Qv',&(QfQgQhQlQn#++#+QM#+,/##$*+&Qy*R&'#++#$FDD%G[&HY',#%R5R6#,%#,1&D`R,R1#,#)D{H6H8H:HCHG,%#,+'CLCMDVQM#,#&H6H8H:*RL$,$0CLCMCNCODVRDRORPRQRRRSRTRU&++'#RL,''IpNfNuRS#,,$D$*RL#+,%##,%#*Rm#+,%##Rv,($Kw#++#JbK<*+#,)$R'*Jb#,*#*,%##S5,%&DUDVDb#,($R`,#%G[KF#,#%I.J;,$$RE#+#+$,&#&GE+'#3,#%IbLI,$$Im#,&$Im#SN#+#+#KG++#KGSU#+K<*,&##$*I`$+&'%*,2%C6I^%*RZR[Ff%+G[*+&*++'#,%#$K*+&',#&L2L3Nx#$+*+%*,6(F7I]IhP/QS%+*,%#&*BA+'#$*,*#&H6*Q%'#,#%DWDX*SL#SLRw#S@GE*,'$D$#+P6,#&JzJ{J|*+#I,*##,%#$,'-B%B&F=F>K*K+K,KwLZQ`&'#$,-#&I=,+#'#,1(M$M-TcTdTe$,#&GoI=K)&,#%CoCp,'#'#,$$Tm#,%)M-TcTeTsTtTv$$,#%GEP2&'-%&,'%CXCY'#$,(#&+$)N[&''#,%##,*$L&K<$*,#%TFTt%FK*+&*+$C;&P2+''#$,#'U?U@UAUB&JBKX',#%B&UE#K(,#%FGFI*UE#JnK<CZ#,%##$*+%UF,#%CmP2*UG%K}T|*UG&+T|*UG'#B))B*U<K<*+#,($J[#,-$Iq#,&##,&#$,#&CoCpG5&',&#GX#,(##,7(JSJTJUJWJY,$6B9B=BYBbBlBmBoBuBwC>C?C[D$GEGQG^G_G`Ul#+#,)'KZKvRkSD*RL#,#8B%F?G:GFGIG[K*K+K<K=K>KFKvKwL5LDN`NtOPOmU,*RL7T%G[H6%G[H7%G[H8%G[H9%G[H:%G[H;%G[H<%G[H=%G[H>%G[H?%G[H@%G[HA%G[HB%G[HC%G[HD%G[HE%G[HF%G[Dw%G[Dx%G[Dy%G[Dz%G[HG%G[HH%G[HI%G[HJ%G[HK%G[HL%G[E4%G[HM%G[Eu%G[De%G[Dd%G[D{%G[D|%G[HN%G[HO%G[HP%G[HQ%G[HR%G[HS%G[HT%G[HU%G[HV%G[HW%G[HX%G[HY%G[HZ&G[H[H6%G[H[#RL,%*GSGTIpK9K=K>Nf#,#'FGFIFLFM*+#,%%RLV@$-%%-*&,#)C[G_G`K9K=U,'#,$(CmD$RcU,V7*+7$$G[#$,(#&+$IV&''#,(##,&#7$$K<#,%&T:T;T<#,(##$*,'$Io%*+,$$Ip%D$*+&*IDRU'#,)##,'##+TR$<,#%FAKF=&'$,#&TGTOTW&I=Tc'#,%#K<,&%JSM-#,,$'LDOOOPOQ#,-##U,*,'$VG#,$$V3,$,BYBbBiBlBmBoBqBrC8#$,%%IDVk&B%+'*+#$,$(VmVnVoVpVq%+V@&Rc,#%RLUq'#K?$*,+#&Cj*WG'#VNIV#,&$W#,#%CoG5,%&B}D$D+#3$GBB#%B,)B*%,#&IuJ$VVK<%,#&B#B$B&&K$Cg'(&$,1-IpKvKxKyL*NuOgOiOuT8&DZD['()$*,%3I_IoIpIqJMRLSrTITRTcU2UYVUVcVxVz&I=*Tc'#$GBB#%B,)B*%WWK<%B$%K$Cg&+K<Cg'($*,$.IpKvLDOOW]W^WbWdWeWfWg7$$+#$GBB#%B,)B*%WWK<%B$%K$Cg&WlK<Cg'(&,&2FfFhKxKyL*MlO.O0OgOuQ)Q+W`WaWc()$,'/D`DeDgDhIdIeImSRTgTlUKUL%+K*+&D%GT+'#$,#%B%B&%B$,#%CiFl%B,)B*Fj%GBB#Fj&Iu$K<Fj&''$,$&GIMuU,&'$*,$$Im&*+K<O2'#,#&IsIuJ%$,#&CmG5U,&',#'SrTGTOVx,$)PtPuR_T8TRW`#,%$Is(&$,#(RLSrTIVUVz&I=Tc'#$*VhIp%*Io%*MH$P2+&In'%*KxP2,%)BYBbBlBmBoDW%*+,#)B9B=CwDhP,Wf%M7$C;K<GE*X5&GE,&#K<GE*X5'%*+$G5,%#&GEX<$F=&''%*WjK<+%*X=+%D`*+%*+In&*+G[In'#$,%%ULW$%+CC&L?F='#K&Cg($$*Kv&*KyF?'#,$%IsX5$GE&',#&D^D`Dh#,$%M&Ma(&W{#,&#(%,&$X7#,$%J`JaGT#,$%WPXE,#*C[CmCoCpGEG_G`#IsU,TR#,#'L>M`R/Wy*KC#jU#,#%:<-(=*,$$Mx;>/,;&PGTRX=?#:,#%MHX[;</Xv=###$$*-+&$*,%+I_I`W=W>X%XhXmXn&B%*W@''#d,#(:<-(=$>-,?&'*J$;K<@0$A#:$<-,=&'*J$;K<>0$?#:$<-,=&'*+;K<>0$?#:+;K<<0$=#:J$;<-)=>--?#$$-.&,()C>DVG^K'K(Rs'$-(&'$-,&'##$$*,$'D$I`TAUn&K<*,)#'##,#*:$*,%#&Qy*,$$Qu';$-/&K<'</F;=#:J5Y5;$-/&K<'</F;=#,#%D^D_$Y3&QyY5'#D`$*Y3&Qy*Y5'#:$*Y3&Qy*Y5';$-/&K<'</,2<R;RORPSUTRWAX^X_X`XbXcXdXeXfXiXjXkXlXmXnXoXpXqXrXu=#:-)$*Y3&Qy*Y5';3#$*Y3&Qy*Y5'#$$,#%F?L2%,$%SqSrG[&,#%RQRRGX'##$$,&$Su(($*Y3&Qy*Y5'&*,$&IcQpS)'##,#.:<-(=FL$*,$$Qw&Qy*,$$Qv';$-/&K<'>/F;?#:<,#'F^F_F`Fa=$YR&QyYT';$-/&K<'>/F;?#:$*YR&,$%B#Qy*YT';$-/&K<'</F;=#Y6$YR&QyYT'#D`$*YR&Qy*YT'#:<-(=FL$*YR&Qy*YT';$-/&K<'>.?#:$*YR&,#%B#Qy*YT';$-/&K<'</YF=#:$*YR&YX*YT';$-/&K<'<.=#:B#FL*YT;$-/&K<'<.=#:$*YR&Qy*YT';<-0=#$*YR&YX*YT'#$,#%G8K/$.&'$-1&'##$,$*QfQgQnQpQsS)Xy#j`,#'<-$=$>$-,&H.'?&':@*,#&IzI{SWA;K<#<-$=$>$-,&H.'?&':@*Y]A;9+.9,#<$-(&-1'=$>-,?&':@*,$$IzA;9+$.&K<'9,#2:<,#&IzI{Y^=;>$.&K<'?#$$-%&,%-C>DWI_I`K'K(RsX3XyY#'#$,$'ImM.SSX'#$$*,/:I]I_IiImNcP/PrSRSSSiSxSySzT#T$T%T(T/T1T6T7T8T9%SVK<*SW%*X`KFVx%*Vx$,#%TRX`&'%*LISL%*KG$STSU&SU'%*I`,#%S[WA%Sv*Sw&*+Nd'##,#&<-0=:-2$$K<&'-1&'$-3&'$D;&'*Qe;K<>$0(&'.?#<-0=:-2$$K<&'-1&'$-3&'*Qe;3#4:$-3&'*Qe;K<<$,#%C>Cr.%0(.&,'&CfDUDV'=###$,%&DsDtQN#j=,#%<$GE&'$-$&-%'=:*,#%JzK$Cg;>0'?#$-$&-%':$K$$IR&CgMi'%WlK<$IR&CgMi'&,$$LQ'*JB;7$$K:#$$-4&NX'#$,#'CiFLFmLV#$K=*L_##,#':$-2$$K<&'-1&'$-3&'&'$*,%#&,$$Qy*+';$-/&GU'<.=#:B#*Z-;$-/&GU'<.=#:$Z(&Z+Z-';<-0=#$-2$$K<&'-1&'$-3&'&'$*Z*&Z,*Z-'###$,'##d2#):$,#%GBJzB#&,#%B,B4)B*'$K_&'$*+&FK*+'K<;<0$=#:$GAB#%,#%B+B3)B*&B''$K_&'$*Z5&FK*Z6'K<;<0$=#B$$K_&':*Z6K<;<0$=#:$Z3B#%,#&B,B3B4)B*&,#%B#B''$FUK<&'$K_&'$*Z5&FK*Z6';$3&F='#Ok-0:*Z6;K<#:+KX;</DY=#$NX###kC,#&<-(=$>,#'D7D:H.L_?&':$*J)&B%*J.';#:$*J)%B%*J.&,#%FFFG,#%G5GQ$*+&B%*+'';$KF&'</DY=#$*J)%B%*J.&Z<Z=$*Z>&B%*Z?''####j=,#%:<,'#=;>$,#'CrG5GQU,,&$DI%JIGEZI%H'G[GEZI&ZI'?#:$,$$KzGXK*GX%+&+GX';F?#$NX###kd,#(:$*+,#%L;OE%*ZO&,#%GAGB*OD';K<,(#<.=#:$*OE&GA*OD';K<<$0(&.'=#:$*ZNL;%*L;&GB*OD';K<<0(=#:OE;<,#%G:P6=#:$ZN&'*L;;<ZW=#$-1##$,(,D$I_I`MHRXSnWUWzZR#d,#':<,$&L9RtRu=;>,#&C;K^ZW?#:<Z`=;K<Cg>0'?#:<Z`=;K<>$0$&,#%CgFK'?#:<Z`=;>$U,0#$-1%-(%-5&0&'&,'&B#B%Cj'?#$$-6&,((C<K'K(QrRs'#$$-)&',%%StXx#$,&'I`RsStUG##,#%:<,$%D1D9=>,#'L8OROSOT?;,#%F?G[@$0(&'.A#:<,/#=;Zx>$0(&'.?#####,#'$GE&'-$:-1,#%G5GD$-3&',#&I6J0J5*+;37$$NR#$GE&'-$:-1[+$-3&',%$I/*[-;38)#$-1[+$-3&',#%[,[0&-1B#[+$-3&',$$JA'*[-#[,*[-#####,#'<$-$&,#(N*N+N,N-X-0#'=$>-,?&':@*,('L:OAOBOCA;9+$G:&'$U,0#&,#&C;P6Zc'$0&&,#0B$B'B3ChCiFFFGFHFIGAGBK%K&'9,#2:<[:=;>$G:&'$U,0#&[;'$0&&[<'?#:+;G:#:,%#;<,$&KwN`Na=#$,#'I`K'K(S^####,#&<-$=:$-1$,$&G2G3Gv&'*ZU&*,$$J^';F?>$0(&'.?#<-$=:$-1$[E&'*ZU&*J^';K<>.?$@F?.A&'#-1$[+$,%$Mi*+&*[K'%*+&B#*+'####j=,#',%$P?:$++%+,#&F=GMGN%ZPB#+D[%,#%B+B,)B*[UD[&+B%+';#:$K&&,#'L&U<U=U>$K<&'',$$Cg,#'C>C[C]G^*N};<,#'CoCpGEZW=#<-0=:*,#&G2G3H/;>$-5-#&,#&B)B+B,)B*'?#2:[_;<$ZPB#&[V)B*'=###$,$%ImZc#j=,#%2:,#%KnKo;#[c###$,',I_I`IpSnUqUrVcVdW)##,#&$,%%J,M^K>%WqGS&FwD[GS'G5$-3&'*,%$Mx,#%C0W{#<$-)&GE'=:$-3&'*[l;>[o?#<$-)&GE'=>[o?:-1$-3&'$*,#%[l[m&G5*Jo';#####,#'<-0=:$-1&,#'FUFVFWFX'$,#&D;FyG2&'*,%#;$>-7?&3'#<-0=:$$-1&FtK<'&'*,&$[s;>$-8%-)-%&-),#%RKWy'?#:[u;<-%=#,%$M.-8$Fj+F=,'#%G@](&+GKGY'###$K<*,$%G@UQ#j=,#%$ZPB#%,#'B+B,B1B3)B*&I{K<'$$FUK<&K_'&'*,$&FjODWr$C;3&$G:,#&BPBQP2&G;Kb,#%BPBQ''#-1:$*+G[&F|$*,$%HrHwK<&I=*I@K<'';$0(&0$'###$,%###,#(:$F_%FFD;&FtK<FK'GS$+&'*+;$FA&Zx'<$5N0(&'5N.=#:FHGS$]7&'*]8;,#&F?FAG[<$0(&'.=#:FGGS$]7&'*]8;]9<$0(&'.=#:$2%2D;&,#&FFFVFZ'GS$]7&'*]8;$FA&Zx'<$5N0(&'5N.=#:$-1&,#%YU[q'GS$]7&'*]8;3###$$+G[+&,$&RsRtRu'##,#':$Ch$-9&,$$J5'&+'*+;,#%F?K?#:$Ci$-9&]A'&+'*]C;]D#4:-9*]C;]D#:$Ch-9&]B'*]C;3#$,#'C>CCK'K(##$,'$SR#d,#%$,#%FtFuK<&',$&K|[W[Z$,$%G5GJ&',#&J/J0J5$UG&'*,'##,$'ChCiJ.L=$Fy&',#%J0J5*,#%PZP[###$,#&Yk]I]J##,#&:$,$$I{K<,#%UP]-$GI&'%GAB#]_$GI&'%,#%B+B1)B*]_$GI&'%,%#B%&B$]c'*,&#;KF<$0(&'.=#:$]^K<]_$GI&'%GAB#]_$GI&'%]`)B*]_$GI&'%]cB%&B$]c'*]g;3#,&$PX*,$%CXCZ$$K,-:&+'&'#####,#(:<-1=$G5$,%#&'&G/G5'*QD;3#<-0=:>-1?$-;&'*QD;3#QD<$-*&+'=#:]q*QD$,%#&';3#+###$$*,($QS&T1*+'##,#(<-1=:G5Mi*VGG[;>/H]?#<-1=:G5Mi>-<?*VG;#<Z<=:[+>-<?*VG;#<-<=*VG#<-<=*+#####,#-<-1=:G5*++;#<,#'FFFGFHFI=:[+$>,#%MiVE?&'@-<A*^%;3#<^&=:$GD*^%&*+';3#^$^%#^$^(#<-<=*^%#<-<=*^(#^%<$-%&,#%B9B='=#<$-6%2&,%'BOBXGN]r'=:*^%;7$$,$(FOK8K<]s]t#<$2%-6%-7&,$%GdK*'=:*^(;###$$,%$R6&O[K9'##,#+<-1=:G5*^$R&;#<Z<=:[+$>,$%MiV5?&'*,#%M`R&;3#<,$)BOBXFP]r^*^+=:*R&;7$$,#&C<R'R(#<-0=>^&?:*,#%R&R5;3#R&<$-%&^)'=#:<^5=*R&;3#:R5;7$$R6#2:R&;3#$,#%D$D%G[$[+&'##$,#%R6^2#l),#&<-0=:$-1$Fi&'&,#'FfFgFhFi'$-3&'$*,'#&G5$*^A%*++%+*Jo&*+Cc'';#,#'G5G:GFGQ$*,$%Jk^A%*^C^D%^E*Jo&*^FCc'#,$%^>^A<$-%&^)'=###$$,$$OZ*^>&*Wz'##,#(:$Z<$G5$Mi&'&Cr'&'+*,%#;,#'GSGTG[K<<.=#Z<$G5$^N*^Q&Mi^N*^Q'&+G[Cr^N*,%#'#$Cr&'^N*^V#2:^N*^Q;7$$FO#:^N*^Q;8-###$,%##l),#%$$-1&-(FL'&'$[+&'$*ICCc%M/*+&*Z@G[,$$ZG'#-1*+,$$Yy####l),#*Mi*,&##$*,%#%C8*,#%^a^b&*VE^a'#<$-6&2'=:*^h;#<$2%-6%-7&^0'=:*,%#;#^c#+#,%######,#*<$-0&[40#'=>^&?:$G5&'@$,#%Mi^4$Q]&'%Q]&'A*,%#;3#<Z<=:G5*+;3#^q<$-*%-%&,#%]r^+'=#^t<$-*%-%&^u'=#^r#<,#(BOG5]r^*^+=:*^q;7&$,('D.N|QMY&%BTBU%BTBV#GE*++#####$#$<-0=:-1$FM&',#%F|G,*+;$>-7?&3'##$K<,($W###++#$<-0=:-1$FM&'_$*_%;$>-7?&3'#/'#$<K(-1$FM&'_$*_%=#+%#$G^-1$FM&'_$*_%#j=,$$+<$-0&2'=:$-1&'$-;&'*-=;63>5>0&?#:$,#%K*K,&'$-;&'*-=<$-%&,#.B9B;B=B?BCCxCyC}D&D*D+'=;7$$,$(BHDIDKDNNf#<$-0%[40#&-)]u$GS.&''=:-2$$K<&'-1&'$-;&'*-=$_,$-;&'-=&';$>$-7&K<$-'%-)%-%&,#'CpGEG_G`''?&3'#2:$-;&'*-=;$<$-7&K<$-'%-)%-%&_0''=&3'#-2('_,:$-;&'*-=;$<-7=&3'#-1$[+%G/G5&^SG[CrH''$-;&'$*-=&*,$$Pc',#*B9B:B=B>BCC0Cw#-=*,*%]s]t#$$-1&'*,'$^=KVG5$,$&D$IMTA&++^*'&,#&ChCiF=[+$]Y*_6&*_6''#$$-#$-;&'&,#&K.K9KD'##$,&(DXH[Q&T?Y$#j-%#)2:$,#%K9KVK($$-(&'$*KxG^&,#(KtKuL2NxO0$*,#'D7D=KCLg&*Gd+''&$-(&'*,#&D7D=Lg$KxG^&_L''%$K9&'KKCm($*,$%X8X9&$K9$*,#%D=Lg_L&_L*,#&D=KCLg'%KVK(*Ku&KFGE*LyZG'';63#2:K($-(&'*Lg,$$KxG^;G:#2:_KK($-(&'$*KxG^&*Ku';('63#K($$-(&'*Lg$_UG^&,$$Nx'&$-(&'*_UG^($,#&D7D:_N'#G^$-(&'FL$*+&*Kx,#%D7KC'#$-#(%$+*K)&*NnGFD:'&$*G;Gd_N,#&CgG@J}&FL*,#%GYKIGF''####j-%#):G^*B$;<$,()DZG@M3M^OuUP&Z?D['=#:G^*B$;<,#*KxKyL#L*M.M7_V=>,#'C[C]CmCr?7$$G>#G^*B$,&*FUFzH5K_M.WcZ5#G^*,#%D1D9<,(&ORPXX-=#G^*_k$,#&U<Yw[Z&CgGD'#G^-1*D1<,$&J+OT]M=#$$-4&KV'##$$,%$]2&+G^'#j-%#&2:K9$G^$,#%J}K$&WlK<'($*IR&G^-1,$%H,Kc*+';63#G^*K$$IR$JB&K=L_'&LgIR'#G^*IR,$$H,Kc####j-%#)2$+&'$*+K[%*FjGYC;%G**+%*+D[&*+Gn+'#ZG,#%G^K<$*,#%Fw`'D[&FjG5*+'#G^-1$-3&'$*+%GY*+%FM*Rd&*]MGF+'#$B))B*FK&+FM'$F{&'$-=&,$&JwQ._%'#C;$-1&'-#,#%F{G:*,$%I6J0#$$^/*,#&B:B>CY&*,#%CZ]l]n'$-(+%B37$$,%&M^Wr]*&,*$`8'&$*+]n,$$OS%B#*++&*+KYG[G5+''#$-4##$,$%DkT5#j-%#(2NX$-1&,$$L$'$-3&'*+$G:&'G^7&$,#&CgCiFI%B$Fl&B,B*Fj#NX$-1&`N'$-3&'*`O,#&F=GSK=G^#NX$-1&`N'$-3&'*`O`Q$Cn&,#%G;G>G^'#G^$-(&'$-3&'*M.$GE($,#%CCCf&,#&CZC[C]'K[#+(%,#%GgJBNkG^#$-4###j-%#(K($-3&'$$-5&'-#&+K<',$%FjWr*,#%G;G=G^$,#&B)B1B3)B*&B''$,#&G*G+K_&'<0$=#K($-3&'$$-5&'-#&`WK<'`Y*`ZG^<$GBB#&B,)B*'=#K($-3&'$$-5&'-#&`WK<'`Y<*`Z=G^7$$,$(FlJ}L$`M`P#K($*+C;,#%I6`4K<N}&B))B*IR$G>G^*+&*G=G^,#%M^Z5''#K($B3)B*&B''*N}$G:&'G^7$$,#(FlJ,L$`8`P####j-%#(G^*,#%J$VVK<]*<Cn.=7$$F=$>('?&'3#G^*`eK<#G^*,#%VU`WK<#G^-($-3&':*`eK<;#Cn:*JbK<;<0$=#$$,#(KuL$MBO0`M$,#%G:KV&'&KxC[$`h&''#$$FjKI&,%#'##j-%#'$_xG^&_v'KF:*ZN;<0(=#,$%JA_u$$G:&K<Wr'&'G^($:*ZN;#,%$JAG[G^K<$*,#&Z5ZN`:&*Z?D['#_vKF+####j-%#$2:$G$*,#%GqGs%*`s%K<FK*,&#%M.)FOFK*`w&F=GKKM*+';$5>K(-1$-3&'$,%$`O%+D[&+G['&$5>,#(CnG:G>GFG^%5>G;`4&5>K(`U''###$$,*'JAKc]2_u&_xG^'#j-%#*2G;`a$FFC;&B3C;FK'K<$,#%G*G+&'<$,&'DZOu___`&,$$Z?D['=#$F|KbK<*Og&FFC;$*Fz`3`aK<&`3*`aK<''#2G=`[)B*G^`]<0$=#$2G;JzG^7%$,$*FKIRK'RKWcYy`<%CgMi&$G=$G@G^,$&B$D1Z5&K&G^'&B))B*G^$NzC;)FOZG%WrG:&,%$K_'''#$G>-1*X5F=G^%G>FIG^*N|7$$Zx&C<G@G^*NzG^FH'#,#&FHG@GBG^*K_,$'M3U<_g_h#B3$)B*G^&G^B#',#(DZG*K_M3Wr###$$->&`0,#%TsUx'#j-%#)G^$-3&'$,#%Cg`^K<&_y'*+$+F?&ZQ'<.=$Gg&'$G{&'#G^$-3&'$a?K<&J}'*,#%`0a@7$$,*&WyWzZQ$0(&FM'#G^$-3&'$a?K<&J}'$*UP$Cn.GgG{&,#%GF]d'&$_i*`/%*`'D[%Fj$G5*`,&Cn*Ff'%*+K<%*YwCn&FK*Gg''#2G^$a?K<&J}'*,#']-`Xa7a8G:#2G^:*,#%FzG{;<$a?K<&_y'=7$$,%*FKG@IR[Z_i`0a@>0$?#2$`$&'$[ZGD*+%_i*`/&*`0,#&FM]M]j'#$$-4&$,#)G@GKKCKE]$]%&B))B*''##$B#Cn*a)#j-%#-G^$-3&'$*,#&B)B,B1)B*&*G@B#'$$-3&K_'&'$_g7$$KF%UP,#&C;CnGF(%G{&$,#%_h_i%`x,#%C[C]&U<$Yy&K<,#%FjYw'''#G^$-1&'$-3&'-#$$-3&K_'&'$ZQ(%*G{&$*,'$a;&*FnC;''#G^-1$-3&'$*]M+%+GE*+%*+K<%*,$%QwZU%+*+&Qy*Qv'#Cn($$*,%$Y1%Qy*Qu&*+G[,%&Sd`xaR'#G^,#%G*Gw*U<8&#G^*FfKV#Cn($*a`#G^$B3$)B*&B#'&B''*a50(#G^*,#%LTa5,%%OT]M#G^*FUK<Nz#$$-4&$`MKV&+''##$$B))B*CgK<&a('#j-%#)G^:*[_;<$$-5&-('&'-#,$-DZIRM3NzOKU<W`Z5_g_h=#2:[_;5>G^$$-1&'-#%$$-5&-('&'-#&,#'IuJ'M#Nz'7$$,#&CgK<`^#G^$-#&Jz$Cg&'':*G+;7$$,%%Ou_`#G|G^,#&B3IRJ}#U/B3WrG:,#%C;GF#GKG^,#&CgCi`^K<G@Z<###$,&$a)#j-%#$GE*,'#ZG(%G^$-(&'-?###$$_w&_xG^'#j-%#+K+*]n3#a}$FF&K%FK'Cn,$$Ly*,%##+aXB%]R#K/G^$a@7%$OV%K<`M&,$$Yw'#G8G^*X-GQ()5>,#&G^K'K(,#%FHK%#G8a}*+D:5>NX,#%FHFJ#G8G^$-#$*a@8=&*,%%Ywb3'&*SWK<'(+5>NX$,#'B'FHFJK%%,#%B1B3)B*&)+'#$B))B*$K_*Z5,$%Ow[j&*Z5b@'&K+*B))B*M^'###$$*->&`M*,%#'#j/%#%G^$$-(&,#&D;G*G+'&'*,#%IzSWK<#Cn($*SLK<####j-)#*2$,#%J{J}K(&M.C['*+G^G:#$bFK(&M.C['*bGG^#K($B8)B*&K$B#'CgK<*,$'NvOgWcbG#NX-1$*,#%`y`}&*`|D[',#%F=G[,%%CnNy#$*B))B*CgZGKFGF&CgJB*+K<G@'#G^CgB%*P;G;,#&GdKb`4#G^-1B#,#&CmCrGE*Gw^)###$$_w&_xG^'#lz%#)G^$_y&WlK<',#%FK`M$-3&'*,&$Q>#$*PVGXG^&G;*+G^'#$G^*CY7$$+&*CYKVG^8&'#G^CgB%SVK<*,#%OR`b#K9G5,$'BYBbBfC?5>G^*K$#G^-1$-3&'$*,#'I+I,I-IC%G5*Jh&*+NX'#$$-4&,#%B$`r'###j-%#'G^$-3&':$*K$$Cg&)Cl'&*WlK<Cg';7$$,$(FlI}M+Z'ZG<0'=#G^$-3&':$*K$,#%B#B$Cg&*B8)B*Cg';7$$,#%CiK<<0'=#$G^FI*+K<7$$,#)CgFKFjWr`iaO&$*G=B,)B*G^&G^*Jz$GTKaCg&CgGTKa'''#G^*Jz$Cg&)Cl'$$a,&GTKa'&'<,#+KuKxKyL*LSM.M7_Y=7$$,#'C;CnG5K=#$$-4&$,#&GnN|O%%,#*KuL%NnNoNzN}`MG:&,$$KxG^''##$$*->&$*+G[G^%GE*L%%*PJ&K=*L_''#j-%#+$NX&'$-1&'*a(G8G^M)C[<,)%H^_)=#$NX&'$-1&'*a(G8G^M)<$Cm(%%Cr(%%GE(%&,#&C;G:GF'=>bs?#$NX&'$-1&'*,%$a(G8G^,#%FIL$,&$M-K=<$G>K(,#%KuMB&Cm,$'P4X9_7_P'=#$NX&'$-1&'*a($G:&'G^`N$,#%G:GF+&KVG:'3#bwG8G^$,#)K}L$L%M)MK`M&FIb|'#a($G:&'G^`N$,#*CmCrG:K'K(V/by%GFc&&KVG:'#a(G8,#%K(bt,#'M-Trbybz,#%CnG^#a(5>K,G^7$$,#&B3J{K%####j-%#(K($*KxG^$F{&GFK&'&*_YG^'#G8$Gw&'G^Ci$-3&'*,$)KxKyL*M3M^M_#,#)C;OuX9_P_`a-K&CgFL*,%$`n#^_G^-1$*+L_&*+'#G^*+$aX&G^K&'####j-%#'$Gs63&'$5>Cn&5>G:`oG[',&)SL]s]t_6_`c#$<('=&'-1$-3&'*,(+H^HiHjHoH}I%Jwbr$K*$-3&',#&H^Hic>&'#bt-1$-3&'$*,#)HiI%I-J>Jwc>&B#*+'7&%G:K'%G:K(%G:Cr#G^-1$FM&'$-3&'$*,#/HgHjHoH}I%I.I2I6JwS5brc@&,#%F{F|*_%'8&#G^-1$-3&'*,#%I#I6K<$DXF=&,#%`$`j'###$$*,#%a(a*%*+G^%*MnK<&G^CiK<*_p'#j-%#'KB*,#%GK]$NX$-(,#%M_Mf&GBKFG^'#$,#%ZBZC&,#%Z@ZFG['$,#'CmCrG5GQ&CZ)FO',#%DEZI#U-]n,#%JzK&Cg,#&CiL=LR#B#Cm*,#%_1_G####j-%#&G^:<*Z`=;>,#'C;GEG^ZW?#G^*,#&H3KnKo0&#G^:*+;<0&=####j-%#'G^$$-(&Gw'&',#%LUazbt,#%GXKN*Gn#G^(&*GnK<PX#bt-1$-3&'Cn$P3&'*,$$a)#G^*K|aX$`M7$$,$%JBbA&,#%_pau'#$$-4&$,#(B$K-NzN}`M&+G[''###j-%#(Cn<(%,(,DIDJDXIpNtX7X8XQYD=-1$-;&'$*-@&$B#JA*+&G5*,#%JhJo''#G^$-;&'$$-(&Z?',#%B%G7&$ak&B))B*CgGI''$*,*&SdXh]C%*+[X&I=*+'#G^-1$-;&'$B#$*+KF$,#&B:_b_c&GF+'%*M$KYKF%JA*ce&*+G['&KYG[Cn*+'#,#%GIK_$G5&'$-A*-B&$*,%%BID$&*+_D'',#&JzK$K&,#'CgG@IRWr#,$'I.I1J9J:,&&DXX7c`#$-4##$+K<XK##,#-:_,$P6&'$-1&'$,#&G2Gv[D&'$ao&'$*ad%af*ag&,#%KFag*af';3#2:$*ad%af*ag&d+*af';3#:$*ad&af*ag';<$,'+TWT[TmU2URUS_7_8%I=,#%TcTg&TG,#%URUS'=#-1$,#'G*G2GvGw&'cWa}$ao&'KF*af#$,#%Gv[D&',#'G*GvGw[DKF*af#<$-),%$U&&,%.C;DeDgGFGkGlGmU2U3U4U5'=:KF*af;#<-0=:-2$$K<&'-1&'$-3&'$*ad%af*ag&*agaf';$>-7?&3'#$*ad&af*ag',#']s]t_4_5#$,$&TOU4d0&I=d1':-1$-3&'$*ad%af*ag&KF*af';#$*ad&af*ag'#$,()KYKyOiOwSTbM$.&'#$$K<+&+'#$$GE*,#&OxPFPG&*,#&T?TA_I'#f2#%<$-0&G^'=$-;&':*M#K<;>,'*R/X-])^{_l_m_o?#$-0&G^'$-;&':*,%&M#M]ac$K<&B#K<';<$,#*PXR/^{_odIdJdL&FK,$%I6J+'=####j=,#($-0&K*'$-,&':*,R$IK;#-0:*,'#;$-6&C;'#:$,'#&,'#KX';$-).&-%'GX$-%%-'&-)-%'#-0:$,&%XOZTKR&,$&L=RKaE';P2*,&&XtZn^w$3&K9GD+'#:<,))KzM5MgMkZJ^L=$,$&SVeFeH&'Wo;K<>$GE*+,#(BoBrCxCyC{&P2$*,$$V3,$%C8VG&*eR''?###$,&###,#&:$,#%G2G3&'$GCB#&[`)B*'$$Fz&FUK<'&'*U<;K<<,#%Fj`M=>,#%JBKc?#:$eW&'$GCB#&[`)B*'$$Fz&FUK<'&'*U<;<,#%DVYy=3#:,#%CgChB%*,%#;K<<,$'MNY/Yw`0=#####,#%:$-1$*`-&GY*`.'&$*,%#&GY*,%#'';K<<.=#,#&I2I5QX,%%d<dB#####,#':$-1&'$-3&',#)D^D`DdH6HCHX*ag$d<$,$$L6&'&';63<5>0&=#$-2$$K<&'-1&'$-3&'el*ag&,,'J.MmZ?]Wel*agd<'#el*ag$d<&'#$*+&H6*+'####d2#(:<]N=$-9&'*a`;KF7$$,#&CpG_G`#-)$-;&':<*,#%a`eC=;KF#$-1_}G[%-(&]N'$-9&'*a`#7'$BS%BTBU%BTBV%BWBX:$-9&'*a`;7$$,#%Goe{#$-(&-1'*D1$$GD&_}G['&'eC#$W|##$B%*a`#d2#$G8$-0&G^'$,#(FzG*GuGxH-*,%&L&LSM0%*f$%*L&K<,#%FKFj,#&JBKc`/&*LSf('####j=,#'<$-$&-%'=:$ao&FzG*';>*,#%L&U=?7$$,#&CoCpK<@.A#<$-$&-%'=>-1?:*,#'G*G2G3Gw;@$,#'GSK][jd@KF&KB'A9+.9,#<$-$&-%'=:*Gw;$,$(J,L(L*Ov[i&]WD['(&$,#&G<K.KF&K<Fj'#:ao*,#&L=aEe=;$-'&GE,%'RORPRXZY',#%K9KF###$$I}*b&&*,#%LxW{'#d,$$&$_FP6-1$-3&'*I.&$KMK<&,#%K.KYG['$$-)&,%#'&'*ai'#:FF$-;&'F|*I.;K<<0$=#:FG$-;&'F|*I.;K<<0$=#####,#,<$-0&2'=:$-1&'$-3&'*S5$d<$en&'&';63>5>0&?#<,&(LS_ia;d9d:=:K<*+;>$$-)&,#%CrGE'&'-'?$K<Fj&KF'@.A#:<,&$f>=;>$$-)&f?'&'-'?K?@0(A#:$$-1%-1a;K<&,#(FpLS_ia;f:K<'&'*fC;<$f?&'$-'&X}'=#:-2$$K<&'-1&'$-3&'*S5;$<-7=&3'#$ex&'*S5,&%c&d<#:$_,&'$-3&'*S5;<,#)B9B=B?BYBbC0=#+#S5###$$-+&,&'CXVGW7WG'##,#,4:,#'G*G+G2G3B#*,$$aZ$,#&F?GSK<$0(&'.&';#:$-1$-;&'-#$-;&'&,#%B-B.)B*'*,#&aZa[fP;fR<$0(&'.=#:$-;&'$GCB#&[`)B*'$FUK<&'*_g;F?<-),&(D#D%DVQOR[=#:$-;&'$GCB#&[`)B*'$FUK<&'*_g;3#$]N&,%$M2$,$$GS&''$-9&-#GI'$,#%H+Kb&'*,$%SdaR#$4%63&,#'ChF=K*]W':5>-9$,$$H+&'*fa;3#:$$-(%4&,#(J.MmZ?]Wew'&'-9$,#&H+Kbfc&'*+;GS<$+$.&'&,%)DUDVFnYw[RfU'=#$-1-#%-#&B-)B*'$Fz&',#&M2cWfZ$GS&'GE*DX#:$-#&+'$,#'FjFlFmFn&Fk$GZK<&'';*a[F?###$,%%IjS(##,#'-1$,#&D0D1G2&'-)P3*++#$-($Gw&'-:K<*PX&-($B%^S&`D'$]n&'K<*PX$,#%K,KU-:&''#$,%%LUazbt$GK&'GX*-:&GBa}K<*-:'#bt:-1$-;&'P2*P3$+&'cX;#####,#':$$-1%-1a;K<&,#%LSf:K<'&'*,%$SE;<$f?,#'C>C@CCC]&g#'=#$+%C>SE&SEd<'#$-1&':,*$aa;<$-%%-'&GE.'$K*$-%&-''&'=$KX&'*KG$GM^/&^SGQ'#:,#'g(g)g*g+;<.=*KG>.?###$$f{+&,$$SJ'##,#&,$%CiJX<GQ=$+&'$*,$$d)&*+d)'#$*JXG5$g5%g3$g4&g6d)'&g6d)'%CiG5$*g3$g4&g6d)'%*g4&*g6d)'&*,%#KY'#,$$Ch$G5&'*,%$g4###$$*-+&$*,*'BbMHQm_I&,$$_D*^*''##,#(:$$$-1&,#(FYFZF[F][q'&'$*+&,#%B#Z+*a]'&$*]B$,#%GEGIal&al'&Chcg*al'';K<<0$=#:$]B$gL&'&Chcg'*al;KF<.=#<-0=:$-2$$K<&'-1&'$-3&'$*gJ&gK*a]'&$*]Bal&ChB%*al'';3#:$_,&'$-3&'$*gJ&*Z+a]';<,#'B9B=B?D&=#4:$gJ&Z+a]';3###$$*,%#%*Q.Y&&QQ*+'##,#&$$-1$,#&D1D9D;&'&$,*(FsFtFuFvKVK<&D1''&',#'aag%g&g'GE*,$$ab$,%#&'#$,#&ChF=]W&'$$-)&,#%G5GE'&'*g^,%%^-g`#,#'L$OVOZ`M*a(KF,#&GkGlGm###$,&$I`#d2#+2:$G[*+%*,&#&B%*+';<$5>-0&5>G^'=>-??#_,:$G[*gm&*,#%gngp';<$5>-0&5>G^'=>-??#:,#%H5Lh*D:;$<$5>-0&5>G^'=&'>5>-??#:LhD:;7$$,#(C;GFK'K(bQ#2:K9*,$$D1;<$5>-0&5>G^'=>$-?&,#*FGFIJ+J,J-KyL&'?#$-?&,%&J+L8Z{'(':$K9*,#&D1fmgv&KV*D1';3#:KF*H5;7$$GS#:]oG[;,#%G^e{3####j_,#&Ky$,#&B9B?e{&'$$,#(G8G9G;G>X'&P2X''(+&'KC$*,&$O5&*WH$GISU&SU''#KyOkC;$K&FK&Z<'*,&##Ky$h#&'G>,#&JzJ|K&$[Z((,%#&$Yy&FKc0''###$$-.&,#)DhIdIeRsT1Yq'#jo,$''K(,#%MCQ+*K)0(#K($,#%L$Q+&Jz`M'$,#'CmG5GDGE($*,$'U?V{`(`^K<&K(*L&K<'#Cm*,(%QlS%,&(FGFIKzL$MV(',#(G<K*K2K3K9K(#K(h3Cmh<*,(####$,#'DEQST#Y|#j_,%&$&$P6$)N[&'&,#%B9B?'('B$,$%NnP]((*+#,#&B9B?P6,$&FGFILA(&*,($`o,#'F=GVGWK<gh#hM*,%$LK$GQ%G5V1&GE^/'###$$-C&$,%'J}K$KnYC&dCK<''#j_,&'&/&K($,#%B3Jz&',#(L$M+Wr[XaO*G;,%&O(Q=Q?$C;%,#%CmGEPI%GFPJ&G:bl'Z<#,#%CmU,$P_&'$*PI&*Q2PJ'()$,$(O+Q=Q?Y+h`%a;K<&,#%C[e{bA'#,$%KAKRhd$*,#&PIPQPY&I=*PY'(',$(M-O*PVQ?]=###$,&%gigj#j_,#(,$&F=KBMf(+5>C;,#%K|[W(%*[X,#'G;G=G^ZW#C;hs(%*[X$,#&G:G;G=&',#'G^P6U-U/(+$5>,#(K.KBKDMfhq&5>F=]$'#C;hs(%*[X$hu&',#%G^P67$$,%0DZFKFjFsFtIuUPWr]a_i_pa@eI,)*L$L0MAO+OZXOe:#$B%*Oc&G[*gm'hx()$5>,#&K.KBMf&5>F=]$'#+$,#%G:G=(+&'$5>,#'KBKDMfhq&5>F=]$'###$$*-C&$*,(-DhKnPXWAYA]o_[cTc`gr%G^*,#%B$D1%K9*gv%*,#%J+LhD:%*IsGEIp&*ImRw''#k4,#&$K($)b>%K%&U<K<'&',#%UPaz$bt&G>+',#%K<K?$Cm&'*,%$JM#K(*,$&IsM/ME()5>K*$Lz,$%DIZGK(&K($)b>%K%&U<K<''#Lzi=5>K($)b>%K%%U<K<&K&KVK<'*,$)FbJxOgW`_h_p###$$,$4B$D1D`DhI+ImInIoIpJ/J6J7JbJdSrX=a)&VxTR'#j_,&&(-&$2&,$'FFFGTR^_'5>GSP2$P3&'*P43#,#%M2fYC;$KVGF&GFc&'#,#&L6L=LTP2P3*P4###$$,&*KnNvNxO:O;Y;_[%+Wo%KyK<&+G['#j_,%&$%$*,#)IsIwIxJ%KsL0%,#%FGJ,*J+%GBB#*,#%M^UP%*B,)B*iN&B#*ZQ'()6C5N,#'KuNoNrNt('$,#)FGFII}K|K}L$%JzB#&B4)B*'#$*iL%iM*J+%GBB#*iN%*B,)B*iN&B#*ZQ'()_F(&$,&-DXK|K}L$Q=Q>Q?Yg`Dg.%JzB#,%#&B4)B*iW'###$$-C&$,%.D1D:IzKnKoL9RsRu]oa`eC&M5KYG[''#j_,%$-&K',%$L'$GX&K<_i'()$*KgG[&*G%K:'#K'*,#&K|M$MH,#&C;GEGF(&$,$$K[&K?,#%haia'#$,$%M#M)&L'GX'$`)&'G5,$&c{haia$c{&'*+###$$-.&,%-DEDFDJIfLkLlLmLnLoT5'#j_,#%$2&NX'*,#&F`FdM9$+,#)F=K2K3K9KBKF%GS+in&,#%F=KW$C;%Cp,'-K2K3K9KEO*PVZc]=hkio%,#%G_G`,#'K2K3K9KE&,#'CoCsG:GE,#-O*PVZc]=hkioiqirisit''#NX$M.GE*io%GBB#$*+%*au]#&_iK<*+'&*B,)B*$iz%au]#&_iK<i{''###$,%)R;RORPRsXri0#j_,#&,%%CiM)GE*,&$P4K<7$$,&'JPJSU|])0##$*K}(%,#%j'j(&J.(%*j('$K<&KFe{'#$,#(FdJ,KzL*LA&FlD['(&$5>*KL%5>GS*+G[&5>*K_K1',#&FMU,]$###$$-.%-C&$,%,WyX?Y&Y<Zc_YaDaEb0&KGSU''#kT,$$'G8()$-#,$%DXV9&,#&FFF|OZ,$'I6J+Kb`4'(&63$5>,#%G*`$&'$5>,#%M.WcaX$IR&'%5>K'$,#%B3K%&)b>'&5>K($B3&)b>''(&,#+G<G>GQK6Wr_i``au#G^$FH&)FA'($*cY$,$$Wo&K<,#'M^_iayhz'#bQ*+$,#&FFF_Fc&K%FK'($Zl7$$,#(GTGXK>KEKH#j?G^$,#%FH`M&)FA'cr###$$*`'D[%*,+,DfK/M1[d_<_a`vb-ij&Ly*b/'#j_,%'&%$NX,$&KyOePn$,$$`),#'G8G9G;G>&jS'&P6,#%LPQ+G;U,'(+$*,&%Y+he&,$%LT[Qhg*bA'#NX*,#&KyOePn$jR&'G>,#&G:GFhd(&$TE$FK,$&NpQ=a;&j_'&,$%GAGBKFe{'###$$-+&,'(I_S.T#Y$ii'#kT,#&,#&G:GEGF(%$*,&%_pd%&*+D['(&Z<$Gz&'$,$$a*%GXC]&,#%CmCr,#&a)cWd%'#NX,#%I}LTG^$*bM&B&$GD*__%G5*_`&*PF''#NXK$Cg$,#&KxL*_V&MuK<'G^*,%####$$*,%$Dh%D`*XA&Cn*+'#W'#(<$K(`NKV&'K($$-3&'*,#%D1a5$,&%MDMv7$$GE%[}($K[%]N$($+&$GEeM&d&''&$,1,IsItJ$JoX-X{X|`Wi@&,#,FkGCKuM_NnNoNpcWfn$i`X5&X5'''%$B3&'*B$$,#'FjG@Nn``($SV&$G@ce%IRG>K<&aL''%-1*D1$GE^S&,#%J+X5'&*k,]$'=#<$K(`NKV&'$K(-1*B$^LK<&K($)b>*B$&K%*B$''$FK$G5-A&$,$%JAce&GIJA''&$aL&Fja}''=#K(*LQK($K&&)N[',#&Jo`Wj{#G[gm5>K(*,#)IsIuJ$MDi@k&#$*]q$G[C[&C['&_KK(*D1G@'#$$-4&KV'###W'#(<$,#&G5GIGN$-;&'-A*-B&*,#'CZU-U/U0$]n&GgJF''=K&Cg7$$,$)FLIsL$LRM)Oe>0'?#,#&B%Gwk;$-A*-B&$GD&'*-D'$K&7$$Cg&$,#&JzK$Z%%K&bbCg&B2)B*Cg''#Gw[+-DK&#Cm$*,%%CWJM&*++'K&$Cg(&JB&B$Cg'#G8K(UJ$-A%G5-A&$GIJA&+''#$$-4&$,#&KFKuNo&KxC[''###W'#%<$K(`NKV&'K($$-3&'$$*B3)B*&*B''$G@$GF$3&,#%DX_G'&]%'%K_$0$&G@'&$Fj]%SV&YyU/''%B))B**+$3&,#%GSK]'%B))B**b%7'%K<UQ%K<+&K<FK+&K<FKK]&$*B))B*$CgG>C;]a&IRG>K($)FPcW&FJcW''%*B8)B*FKcWGF&*CgB%$+%SVK<&P;G>K($)FPcW&FJcW''''&$U<K<%K$&J|K9Kc'$G*&'$*MN&*+D['3'=#$K($*B4)B*K_0$&$B,)B*&GBB#'G@*ce$3&KFe{''&*`rK(,#'G@GBKuNn($,'#'#$$-4&KV'#$,#,B&GXKEL]L^LhLzb&j9##`2#$$*,&$b%&K&FK*JBKXF='$$G5JB&GQ'-B%JB$3&K:'&U-,#%JB]n'#W'#'<$*`7$]n&'$GSCm($&'&$GE^/*,$$BJ&Cm*CW''$B3$3&,$&G@`9`<'%,#%FFFH$-3&'$Kb&',%$JB&$,#%FUFV$F{&K<,#'CgFjIR`<'%`=&,#%FjFka}''=#K($-1&J}FK'$$-3&'*KR,#&CZCm]l&GE*Gw^S,#%C<GS'#$-1&Kb'*,$$JBK:C[#+K<$CZ%GECX&CmCW'#$-4###W'#&<$K(`NKV&'K($-(&'$-3&'*J$$$,#&CmGEGF-0&,#%CZe{'&$K9Ul&GT''8&=#:K(*J$K<;7$$,#%```j<0$=#<$K(`NKV&'K($$-(&'$-3&'*M.$kl-0&km'K[7$$,%&GEK>K?&-1$-3&'*,$%X|[|$kl-0&km'$K[&''=#$$-4&KV'###W'#&<K($FJ&)FP'=>$-3&'$`rK,&'[+($*-D?#<K($(%KV&$FG%CgFL&J}$FK&CgFL'''$G/&'[+($*-D=#$*G>[+($-D$3&K('%2$*,#%J7Jd&*PVGX'$3&C['&$*``C[KY&Wr*KIC[''#$$-4&$,#%NzN{&SVL_''#$,$$G[##W'#'K($$-3&'$*,'#%B3)B**j+&B'*j+'&-1$-3&'$*+,#%F=K=&*`}G[''$K)%FMC[&C<K(FJ'#JBKXB&C[#K($G*&'$*,#%L&U<&*U?K(Jz'$K<&'$,%#$3&$KFJA%,$$G(&K?GE,%#''&B#$FKK]&kK''#K($B))B*&G@B#'*b%K<$,#%UQkK&FK,#%K]kL'#$-4###W'#)<$GE($&bt'-1=$>$-3&,#&GKGwGz'?&'Cm*a)#K(-1$$Gz&GE^S'&'K<*PX#K($-1$-3&'$,$$V#&,$$`O,#&F=GSGT'&$Gw,#%PX]i%,$&PX]ibS%B3)B*+%B'l8%JzU|%CgGw&K|G5JiG[''*K)#B%*OcP6,#%I}MN$3&C['#K(*,#&JOM&Q?e{,#%KX]##$*K.G[C[%GX*C[G:%l9*K.K(&*h?KYK.K('#$$-4&N{'###W'#&<$K(`NKV&'K($-(&'$-3&'$$*,)&Z:ZBi@&*,$%k&k*$D[&''7$$,#%B%D[$$,#&CrU,jg&Cmc{'.&,#'C;GF]$bO'%$*,$$l<&*lDD['$3&,#&D:F=Gt'%K|$-3&'G5($*Jo&$Gw*K|,#%C;bOk$%K|*]$k$%Ku$GE*X5+%*]$$,#'GtG}X5YV&F{,#&GtG}YV'%C;$GK*X5%F{*lN&*lN'&G:$F{*lN&*lN''%*h?GE+&,$%FlGB$*]$$lM&F{lN'%C;$GK*X5%F{*lN&*lN'&G:$F{*lN&*lN''''=#$,#%Cmjg($$,'*CfDIDPPtX+ZFc_&g`g%'&C;'FG$-3&'$G5($$*-D8%&*Z@'&$G5&'*-@7$$+$,#*DIPtZF_GlLlTlU&'$3&K<''#,#&G/GBL#[+*-@.#$$-4&KV'#$+##W'#'K(*K$$-3&'FK<,#%JBka=#$K=L_K(K$FK&K(K$FK'*k7K<<,$'FbYy`?k_=#K($K$&WlK<'*IR$,#%GFJB&G;K<'#K($*J}$Fja}SV%FK,$$JB&G@JB'%a?K<$*Fja}SV%FK*lb&G@*JB'%B3)B**iVK<$FjC;X5&,#%[Z`W'%B'*iVK<$FjC;X5&lc'%*K$B#`M,#&F{GFKV&*B8)B*`Mld'####W'#(K($-3&'$K$$Cg&)Cl'&WlK<Cg'$-3&'*Mi$<G:=&'7$$,#.B#F?G;G>GTGgJBK;K<K=K>#K($-3&'$*K$$Cg&)Cl'&*WlK<Cg'$-3&'7*$,$&X7ZGb`%FLKx%FLMf%FLKy%FLLM%FLM7%FLMm<$0'&,#&CiFLM_'=#K($K$*B$Cg&*B$K$Cg'<$0'&lh'=#K($-3&'$*K$B#Cg%*B8)B*Cg&*WlB#K<Cg'<$0'&lh'=#G8*GwK($Ci&)N['<0'=#$$-4&,#%K5K6'#$GY##W'#)<K($FJ&)FP'=>$-3&'*-E$$63&K*'$5>-3&'5>-E&'?#K(`M<-3*-E=#K(L$<-3*-E=#<K($$,$%FGhN&J}CgFL'$-3&'*-E$K*$-3&'-E&'&$-1&`M'$-3&'$B#$-A&,%#'*ce%*F|$-E&,#%HgJ;'&$B#$*JAGT%*M$KY&*+,#%U/e{'%B%*,#&JARKYy%c&KYG[Cm*cv%KYG[Cm*cv%*,#&ICJ/J0,#%F=GT&*,#%Q>bS,#%G[K=,#&CmG;K)'''=#,#'FFFGF{G;*-EG[C[#K($-3&'*+#$$-4&$SVL_&GSG:lV''##$,*##W'#%<K($FJ&)FP'=>$-3&'[+$-3&'-@*-B?#<K($$FG%CgFL%J}FK&`NKV'$-3&'[+$-3&'-@*-B&$-1&J}FK'$B#G5*,#%H+JA&GE*,%$fs'$-B&3''=#$$-4&$ku&SVL_''###W'#+G>$FF%)FO&GE+FF'$*X5&GE*+'F=C[$<G:K(=&3'#G>$GEm+&'FGK(*N|3#G=,#%B3B4)B*K($,#&G*K_fm&'<0$=#G=$G@K($a50(&i2'&$B,)B*K(,#)IRNnOgQ)Wr`0&FJK($,#%D1F{&KVGF'''#G;Z3K($Cg&'$,#(B#IsM.X-_m&FKF{'#C<FJK(K<#G;*,$%J7J8$,#%B3FJK(&FGG:'#K($*kx&B3)B**N}'$,#%G:G;&'K(####kC,#%<-<=:*RL;7$$,#'RVRYX+bZ#:<VC=;>/H]?###$,,##d,#*<$,(&YlYohE&H6,$&Q%Q&T8'$$-1&J,Wo'&'$,#%D:D;&'=:*+;#<$mF&H6mH'$$-1&J,Wo'&'$mI&'=:*+;#:mJ;<$,#'YomBmCmD&H6mH'=#:mJ;<,#%YlhE=#:mJ;<,#%mAmE=#:mK;<$mL&H6mH'=#<,#'Q%Q&Q'Q(=:*mJ;###$mK+#d,#'LhGQ^{#$G[gm&gq'<5>*,%%I|^{=#<mS=*LhD:#,#%M'McKXGE*+#####2&$'&(<,#'d9d:f;f<=K<:*b9;TG#$+&':<,%%aZb9=;*TG#<$,#'G5GEGQ^S&SrG['=:,$$LG;*TG7$$,%*Q8R_SrT8X+XQbX#$mW&':<,&$LG=;*TG7$$,%&NfS<ma#:m^;*TH#####2$$%:,$%J$l=;<*,#%TGTI,#%d9d:=#:,#%J$mi*TG;7$$,#+R_SrT8X+bXd9d:m`#####,#(,#&TGTITL*,#%d,d-#$B#G5,#&H+a[fc$*TGd9&*d9'%*B.)B*G5mq$TGd9&d9'%*+$TGml&ml'%JI*+$TGml&ml'%*,#%S5ad,#%U2U4&af*agmu'#$TGd9&,#%U2d9':-1B#$Fz&'mq;#$,#&UTUUUV*TG%*J[$TG&K<Ttgh'%*,#*TITOTXU2U3U4U5%I=*Td&*M$gh':$ao&'$GSWA&'K<,$$Fj;#aoG5*dAKFYy#####,#$:$*,$%S5eh&F{*L*';<$,#)TOTWT[TmU2U4%I=d1%TG,#+URUS_7_8d.d/d9d:&TI,#%d=n#'=####\"}");
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
					for (let left = input.number(); left > 0; left--) {
						code.push(2, 2, 3, 1, 6);
						this.#most++;
					}
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
	"topic",
	"compound",
	"consent",
	"risk",
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
// stat-entry.ts
const c = {};
const add = (k, n = 1) => {
	c[k] = (c[k] ?? 0) + n;
};
const s = SignReader.prototype;
const os = s.sign;
const names = [
	"DONE",
	"FORK",
	"OR",
	"LAST",
	"MEET",
	"UPTO",
	"HANG",
	"ANCHOR",
	"NEW_WORD",
	"NEW_SET",
	"CLASS",
	"PHRASE",
	"PHRASE_OF",
	"VERB",
	"ANY",
	"SSTART",
	"CEND",
	"CSTART",
	"GAP",
	"SIGN",
	"NEWNOT",
	"NOT",
	"SAVE"
];
let inProg = false;
const P = ProgramLoader.prototype;
const op = P.program;
P.program = function(f) {
	inProg = true;
	const r = op.call(this, f);
	inProg = false;
	return r;
};
let skip = 0;
s.sign = function() {
	const v = os.call(this);
	add("total");
	if (skip > 0) {
		skip--;
		return v;
	}
	if (inProg) {
		if (v < names.length) add(names[v]);
		else if (v < 31) add("SAVEn");
		else {
			add("REF");
			skip = 1;
		}
	} else add("outside");
	return v;
};
const l = loadTables(detection_default);
console.log(c, l.loader.sets.length, "sets", l.loader.code.length, "code");
let nw = 0;
let refs = 0;
for (const x of l.loader.sets) {
	nw += x[1];
	refs += x.length - 2;
}
console.log("new words in sets", nw, "refs in sets", refs, "words", l.loader.words);
export {};
