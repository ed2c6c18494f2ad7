package org.huozi.diag;

import java.util.Set;

/**
 * Every finding the toolchain can report. Families: SRC files, YML YAML syntax and keys, CFG journal and edition
 * settings, MKD Markdown, ART articles, REF cross-references, FIG figures and tables, FNT fonts, TYP and NUM marks,
 * characters and numbers of running text, STR how articles are built, TRM the
 * journal's terms, PRF what the law asks, CHK the proof-reader's settings, TPL templates, PDF the paginated edition, OUT writing. {@code {0}}, {@code {1}} … are filled with the arguments of a {@link Diagnostic}.
 */
public enum Code {
    SRC_001(
            Severity.ERROR,
            "找不到文件 {0}",
            "file {0} not found",
            "检查文件名是否写对（大小写也要一致）",
            "check the spelling of the file name, upper and lower case included"),
    SRC_002(
            Severity.ERROR,
            "文件不是 UTF-8 编码，从这里起无法识别",
            "the file is not UTF-8 from here on",
            "用记事本打开，“另存为”时把编码选为 UTF-8",
            "open it in an editor and save it with the encoding UTF-8"),
    SRC_003(
            Severity.ERROR,
            "文件像是 GBK（GB18030）编码，需要 UTF-8",
            "the file looks like GBK (GB18030), UTF-8 is needed",
            "运行 huozi convert --all（原文件留一份 .bak），或用记事本“另存为”→ 编码 UTF-8",
            "run huozi convert --all, which keeps a backup, or Save as → encoding UTF-8 in Notepad"),
    SRC_004(
            Severity.ERROR,
            "文件有 {0} MiB，超过上限 {1} MiB",
            "the file has {0} MiB, more than the limit of {1} MiB",
            "把文章拆成几篇，或检查是否误贴了图片数据",
            "split the article, or look for picture data pasted into the text"),
    SRC_005(
            Severity.ERROR,
            "路径 {0} 指向项目之外，不予读取",
            "path {0} leads out of the project and is not read",
            "把文件复制到项目里，用相对路径引用；不用 ..、绝对路径或指向别处的链接",
            "copy the file into the project and name it by a relative path: no .., absolute path or link to elsewhere"),
    SRC_006(
            Severity.ERROR,
            "无法读取文件 {0}",
            "file {0} cannot be read",
            "检查文件是否被别的程序占用、是否有读取权限",
            "check that no other program holds the file and that you may read it"),
    SRC_007(
            Severity.ERROR,
            "这不是文本文件，像是 Word 文档、PDF 或压缩包",
            "this is no text file but looks like a Word document, a PDF or an archive",
            "在 Word 里“另存为”纯文本，编码选 UTF-8，再把文字贴进 .md 文件；只改扩展名不行",
            "save it from Word as plain text in UTF-8 and paste that into the .md file; a new extension is not enough"),
    YML_001(
            Severity.ERROR,
            "这里的写法（YAML）看不懂",
            "YAML syntax error: {0}",
            "检查缩进、冒号后的空格，引号和括号是否成对；值以 [ 或 { 开头时整个放进引号里",
            "check the indentation, the space after colons and the pairs of quotes and brackets; quote a value that begins with [ or {"),
    YML_002(Severity.ERROR, "YAML 的缩进不能用制表符（Tab）", "a tab cannot indent YAML", "改用空格缩进", "indent with spaces"),
    YML_003(
            Severity.ERROR,
            "引号没有配对，直到文末也没有收尾",
            "a quoted text is never closed",
            "在值的末尾补上同样的英文引号，或把开头的改成中文引号",
            "add the same quotation mark at the end of the value, or make the first one Chinese"),
    YML_004(
            Severity.ERROR,
            "缩进与上文对不齐",
            "the indentation does not match the lines above",
            "同一层的键要从同一列开始",
            "keys of the same level start in the same column"),
    YML_005(
            Severity.ERROR,
            "此行缺少“键: 值”中的冒号",
            "this line lacks the colon of “key: value”",
            "冒号用英文半角，后面空一格；如果这里是上一项的续行，要缩进",
            "use an ASCII colon followed by a space; indent the line when it continues the one above"),
    YML_006(
            Severity.ERROR,
            "值里又有英文冒号加空格，分不清哪里是键",
            "a colon and a space inside the value: where the key ends is unclear",
            "改用中文冒号，或把整个值放进引号里，如 title: \"甲: 乙\"",
            "use a Chinese colon, or put the whole value into quotes, as in title: \"A: B\""),
    YML_007(Severity.ERROR, "键 {0} 重复出现", "key {0} occurs twice", "只保留一个", "keep one of them"),
    YML_008(
            Severity.ERROR,
            "值不能以 & * ! @ % ` 这些符号开头",
            "a value cannot begin with & * ! @ % `",
            "把整个值放进引号里",
            "put the whole value into quotes"),
    YML_009(
            Severity.ERROR,
            "嵌套超过 {0} 层",
            "nested deeper than {0} levels",
            "检查缩进或括号是否写错",
            "check the indentation and the brackets"),
    YML_010(Severity.ERROR, "不认识的键 {0}", "unknown key {0}", "可用的键：{1}", "known keys: {1}"),
    YML_011(
            Severity.ERROR,
            "不认识的键 {0}，是否想写 {1}？",
            "unknown key {0}, did you mean {1}?",
            "把 {0} 改为 {1}",
            "change {0} to {1}"),
    YML_012(
            Severity.ERROR,
            "键 {0} 不能用在 kind: {1} 的文章里",
            "key {0} does not belong to an article of kind {1}",
            "删去此键，或检查 kind 是否写对",
            "remove the key, or check the kind"),
    YML_013(Severity.ERROR, "缺少必需的键 {0}", "the required key {0} is missing", "补上一行 {0}: …", "add a line {0}: …"),
    YML_014(Severity.ERROR, "{0} 应是{1}", "{0} must be {2}", "写法见编辑手册", "see the editors' handbook"),
    YML_015(
            Severity.ERROR,
            "键 {0} 没有值",
            "key {0} has no value",
            "在冒号后写上内容，或删去此行",
            "write something after the colon, or remove the line"),
    YML_016(
            Severity.ERROR,
            "文件里只能有一份 YAML 内容",
            "the file must hold one YAML document only",
            "删去中间的 --- 行",
            "remove the --- line in the middle"),
    YML_017(
            Severity.ERROR,
            "这里应是一组“键: 值”",
            "a group of “key: value” lines is expected here",
            "每行写一个键，冒号用英文半角，后面空一格",
            "write one key a line, with an ASCII colon and a space"),
    YML_018(
            Severity.ERROR,
            "{0} 后面的冒号是全角的",
            "the colon after {0} is a wide one",
            "改用英文冒号，后面空一格，写作 {0}: …",
            "use an ASCII colon and a space, as in {0}: …"),
    YML_019(
            Severity.ERROR,
            "{0} 的冒号后面少一个空格",
            "the colon after {0} lacks a space",
            "冒号后面空一格，写作 {0}: …",
            "put a space after the colon, as in {0}: …"),
    YML_020(
            Severity.ERROR,
            "引号或括号已经收尾，后面却还有文字",
            "there is text after the closing quotation mark or bracket",
            "开头和中间的引号改用中文的“”，或把整个值放进一对单引号里，如 title: '\"甲\"乙'",
            "use Chinese quotation marks, or put the whole value into single quotes, as in title: '\"A\" B'"),
    YML_021(
            Severity.ERROR,
            "{0} 的每一项应是一组“键: 值”",
            "each item of {0} must be a group of “key: value” lines",
            "写作 - {1}: …，其余的键在下面对齐",
            "write - {1}: … and the other keys below, aligned"),
    CFG_001(
            Severity.ERROR,
            "内容格式版本 {0} 比本程序认识的（1）新",
            "format version {0} is newer than the one this program knows (1)",
            "升级活字，或把 formatVersion 改回 1",
            "update Huozi, or set formatVersion back to 1"),
    CFG_002(
            Severity.ERROR,
            "formatVersion 应是 1，不是 {0}",
            "formatVersion must be 1, not {0}",
            "写作 formatVersion: 1",
            "write formatVersion: 1"),
    CFG_003(Severity.ERROR, "看不懂日期 {0}", "{0} is not a date", "日期写法如 {1}", "write dates like {1}"),
    CFG_004(Severity.ERROR, "日期 {0} 不存在", "there is no date {0}", "查对月份和日子", "check the month and the day"),
    CFG_005(
            Severity.ERROR,
            "{0} 不是完整的网址",
            "{0} is not an absolute URL",
            "网址以 https:// 或 http:// 开头，中间没有空格，前后不带别的文字",
            "URLs begin with https:// or http:// and have no spaces or other text around them"),
    CFG_006(
            Severity.ERROR,
            "{0} 应是 {1} 到 {2} 之间的整数",
            "{0} must be a whole number from {1} to {2}",
            "只写阿拉伯数字",
            "write digits only"),
    CFG_007(
            Severity.ERROR,
            "找不到内容文件夹 {0}",
            "there is no content folder {0}",
            "在项目根目录运行，或用 --root 指明项目所在的文件夹",
            "run in the project's root folder, or name it with --root"),
    CFG_008(
            Severity.ERROR,
            "{0} 里还没有任何一期",
            "there is no edition in {0}",
            "为每一期建一个文件夹，如 {0}/2022-02，里面放 edition.yaml",
            "make a folder for each edition, such as {0}/2022-02, with an edition.yaml in it"),
    CFG_009(Severity.ERROR, "没有名为 {0} 的一期", "there is no edition {0}", "现有：{1}", "editions at hand: {1}"),
    CFG_010(
            Severity.ERROR,
            "这一期的文件夹里没有 edition.yaml",
            "this edition's folder has no edition.yaml",
            "补上 edition.yaml；不是一期的文件夹请移到别处",
            "add an edition.yaml; move a folder that is no edition elsewhere"),
    CFG_011(
            Severity.ERROR,
            "不能把成品写到 {0}",
            "the publication cannot be written to {0}",
            "--out 请指向一个专用的文件夹，不要用项目根目录或存放原稿的文件夹",
            "give --out a folder of its own, not the project's root or one that holds manuscripts"),
    CFG_012(
            Severity.ERROR,
            "期的文件夹名 {0} 只能用小写字母、数字和连字符",
            "the folder name {0} of an edition must consist of a-z, 0-9 and hyphens",
            "改名为例如 2022-02",
            "rename it, for instance to 2022-02"),
    CFG_013(Severity.ERROR, "{0} 不是语言代码", "{0} is not a language tag", "简体中文写作 zh-CN", "Simplified Chinese is zh-CN"),
    CFG_014(Severity.ERROR, "没有“{0}”这个选项", "“{0}” is not one of the choices", "可填：{1}", "choices: {1}"),
    ART_001(
            Severity.ERROR,
            "edition.yaml 列出的文件 {0} 不存在",
            "{0}, listed in edition.yaml, does not exist",
            "检查文件名（大小写也要一致），或从 items 中删去",
            "check the file name, upper and lower case included, or remove it from items"),
    ART_002(Severity.ERROR, "{0} 在 items 中列了两次", "{0} is listed twice in items", "删去其中一行", "remove one of the lines"),
    ART_003(
            Severity.WARNING,
            "{0} 没有列入 edition.yaml，不会出版",
            "{0} is not listed in edition.yaml and will not be published",
            "要出版就加到 items 里",
            "add it to items if it is to be published"),
    ART_004(
            Severity.ERROR,
            "文件名 {0} 不合规则",
            "{0} is not a good file name",
            "文件名用小写字母、数字和连字符，以 .md 结尾，如 03-social-security.md",
            "use a-z, 0-9 and hyphens, ending in .md, as in 03-social-security.md"),
    ART_005(
            Severity.ERROR,
            "{0} 与 {1} 的网址名相同（{2}）",
            "{0} and {1} have the same URL name ({2})",
            "改其中一个文件名的字母部分",
            "change the letters of one of the file names"),
    ART_006(
            Severity.ERROR,
            "文章的第一行不是 ---",
            "the first line of the article is not ---",
            "第一行写三个英文减号 ---（上面不空行），接着写 kind: 和 title:，再写一行 ---",
            "begin with a line of three hyphens ---, without a blank line above, then kind: and title:, then another line ---"),
    ART_007(
            Severity.ERROR,
            "开头的信息没有用 --- 行收尾",
            "the front matter is not closed by a --- line",
            "在正文上面补上一行三个英文减号 ---",
            "add a line of three hyphens --- above the text"),
    ART_008(
            Severity.ERROR,
            "不认识的文章类型 {0}",
            "unknown kind of article {0}",
            "可用的类型：foreword（卷首语）、article（文章）、policy（政策文件）、digest（时讯汇编）",
            "known kinds: foreword, article, policy, digest"),
    ART_009(
            Severity.ERROR,
            "不认识的文章类型 {0}，是否想写 {1}？",
            "unknown kind of article {0}, did you mean {1}?",
            "可用的类型：foreword（卷首语）、article（文章）、policy（政策文件）、digest（时讯汇编）",
            "known kinds: foreword, article, policy, digest"),
    ART_010(
            Severity.WARNING,
            "文章没有正文",
            "the article has no text",
            "在第二个 --- 之后写正文",
            "write the text after the second ---"),
    ART_011(
            Severity.ERROR,
            "edition.yaml 列出的文件 {0} 不存在，是否指 {1}？",
            "{0}, listed in edition.yaml, does not exist, did you mean {1}?",
            "把 {0} 改为 {1}，大小写和 .md 都要一致",
            "change {0} to {1}, upper and lower case and .md included"),
    ART_012(
            Severity.ERROR,
            "{0} 不能作网址",
            "{0} cannot be part of an address",
            "填文章以前网址里的那一段，不带文件夹和 .html，如 talent-flow",
            "give the part of the former address that named the article, without folder and .html, such as talent-flow"),
    ART_013(
            Severity.ERROR,
            "旧网址 {0} 已经是 {1} 的网址",
            "the former address {0} is already that of {1}",
            "一个网址只能通向一篇文章，请删去一处",
            "an address leads to one article; remove one of the two"),
    ART_014(
            Severity.WARNING,
            "还没有填：{0}",
            "still to be filled in: {0}",
            "写上内容，连同【】换掉；用不着的整行删去",
            "put the text in the place of the words and their brackets, or remove the line"),
    ART_015(
            Severity.ERROR,
            "{0} 是本期目次页的网址，文章不能用",
            "{0} is the address of the edition's own page, no article can have it",
            "换一个说明内容的英文词或拼音，如 03-social-security.md",
            "use a word that tells what the article is about, as in 03-social-security.md"),
    MKD_001(
            Severity.ERROR,
            "正文里不能用一级标题（#）",
            "a heading of level 1 (#) does not belong in the text",
            "文章题目写在开头的 title: 里，正文的标题从 ## 开始",
            "the title stands in title: of the front matter, headings of the text begin at ##"),
    MKD_002(
            Severity.WARNING,
            "标题从 {0} 跳到 {1}，中间缺一级",
            "the heading jumps from {0} to {1}",
            "逐级使用标题：## 之下用 ###",
            "use the levels one by one: ### below ##"),
    MKD_003(
            Severity.WARNING,
            "正文里的 HTML 标签会原样显示为文字",
            "HTML tags in the text are shown as they are written",
            "删去 <…>；要另起一段就空一行",
            "remove <…>; a blank line begins a new paragraph"),
    MKD_004(
            Severity.ERROR,
            "不允许的链接 {0}",
            "link {0} is not allowed",
            "链接以 https://、http:// 或 mailto: 开头",
            "links begin with https://, http:// or mailto:"),
    MKD_005(
            Severity.ERROR,
            "脚注 [^{0}] 没有内容",
            "footnote [^{0}] has no text",
            "在文末另起一行写 [^{0}]: 注文",
            "write [^{0}]: text on a line of its own at the end"),
    MKD_006(
            Severity.WARNING,
            "脚注 [^{0}] 没有在正文中用到",
            "footnote [^{0}] is not used in the text",
            "在正文相应处写 [^{0}]，或删去此注",
            "write [^{0}] at its place in the text, or remove the note"),
    MKD_007(
            Severity.ERROR,
            "嵌套超过 {0} 层",
            "nested deeper than {0} levels",
            "检查多余的 >、列表缩进和 * 号",
            "look for surplus >, list indentation and *"),
    MKD_008(
            Severity.ERROR,
            "图片路径 {0} 不可用",
            "picture path {0} cannot be used",
            "图片放在本期的 images 文件夹里，写作 images/文件名，用 / 分隔",
            "put pictures into this edition's images folder and write images/name, with /"),
    MKD_009(
            Severity.ERROR,
            "脚注里不能再用脚注",
            "a footnote cannot stand in a footnote",
            "把内层的注并入外层",
            "merge the inner note into the outer one"),
    MKD_010(
            Severity.ERROR,
            "不认识标注 {0}",
            "annotation {0} is not known",
            "可用：{.着重号}、{.专名号}、{.书名号}、{拼音=\"…\"}、{.页码}",
            "known: {.dotted}, {.name}, {.book}, {ruby=\"…\"}, {.page}"),
    MKD_011(
            Severity.ERROR,
            "标题的 # 号后面少一个空格，会印成普通文字",
            "the heading lacks a space after its # marks and would be printed as text",
            "# 号用英文半角，后面空一格，如 ## 一、背景",
            "use ASCII # marks followed by a space, as in ## Title"),
    MKD_012(
            Severity.ERROR,
            "这里像是图片，但写法不对，会印成普通文字",
            "this looks like a picture but would be printed as text",
            "写作 ![说明](images/文件名.png)，括号用英文半角，文件名里不要有空格",
            "write ![text](images/name.png) with ASCII brackets and no space in the name"),
    MKD_013(
            Severity.WARNING,
            "公式里的 {0} 程序不认识，会照原样印出",
            "{0} in a formula is not known and will be printed as written",
            "改用常用的写法（编辑手册“公式”一节列有可用的命令），或把公式做成图",
            "use one of the commands in the handbook, or make the formula a picture"),
    FIG_001(
            Severity.ERROR,
            "不认识的容器 ::: {0}",
            "unknown container ::: {0}",
            "可用的容器：::: figure（图）、::: table（表）",
            "known containers: ::: figure, ::: table"),
    FIG_002(
            Severity.ERROR,
            "::: {0} 没有收尾",
            "::: {0} is not closed",
            "在内容之后另起一行写 :::",
            "write ::: on a line of its own after the content"),
    FIG_003(
            Severity.ERROR,
            "不认识的属性 {0}",
            "unknown attribute {0}",
            "可用的属性：number=1、note=\"…\"、missing",
            "known attributes: number=1, note=\"…\", missing"),
    FIG_004(
            Severity.ERROR,
            "编号 {0} 不是正整数",
            "number {0} is not a positive whole number",
            "写作 number=1",
            "write number=1"),
    FIG_005(
            Severity.ERROR,
            "标了 missing，却又有内容",
            "marked as missing, yet there is content",
            "原图已有就删去 missing；没有就删去内容",
            "remove missing when the original is at hand, the content otherwise"),
    FIG_006(
            Severity.ERROR,
            "{0}里没有内容",
            "there is nothing in this {1}",
            "放入图片或表格；原图不在手边时写 {missing}",
            "put a picture or a table in; write {missing} when the original is not at hand"),
    FIG_007(
            Severity.ERROR,
            "找不到图片 {0}",
            "picture {0} not found",
            "检查文件名（大小写也要一致），图片放在本期的文件夹里",
            "check the file name, upper and lower case included; pictures belong in this edition's folder"),
    FIG_008(
            Severity.ERROR,
            "不支持的图片格式 {0}",
            "picture format of {0} is not supported",
            "请转为 SVG、PNG 或 JPEG",
            "convert it to SVG, PNG or JPEG"),
    FIG_009(
            Severity.ERROR,
            "{0} 的编号重复",
            "the number of {1} is used twice",
            "改其中一个 number，或都删去由程序自动编号",
            "change one number, or remove both to have them numbered"),
    FIG_010(
            Severity.WARNING,
            "{0} 的编号不按先后顺序",
            "the number of {1} is out of order",
            "检查图表的先后，或删去 number 由程序自动编号",
            "check the order, or remove the number to have it set"),
    FIG_011(
            Severity.NOTE,
            "《{0}》的{1} 缺原件，版面留有说明",
            "the original of {2} in “{0}” is missing, the page says so",
            "找到原件后，图放入 images 文件夹，表录成表格，并删去 missing",
            "when it is found, put a picture into images/ or type a table, and remove missing"),
    FIG_012(
            Severity.ERROR,
            "此处的 ::: 没有对应的开头",
            "this ::: closes nothing",
            "删去此行，或在前面补上 ::: figure",
            "remove the line, or add ::: figure before it"),
    FIG_013(
            Severity.ERROR,
            "{0}里不能放这样的内容",
            "such content does not belong in a {1}",
            "图里放一张图片，表里放一个表格，其后可写一段题名",
            "a figure holds a picture, a table holds a table; a paragraph below is its caption"),
    FIG_014(
            Severity.ERROR,
            "看不懂的属性 {0}",
            "attributes {0} cannot be understood",
            "写作 {number=1 note=\"…\"}，用英文半角的括号和引号",
            "write {number=1 note=\"…\"} with ASCII braces and quotes"),
    FIG_015(
            Severity.WARNING,
            "表格此行有 {0} 格，表头有 {1} 格",
            "this row has {0} cells, the head has {1}",
            "补齐或合并单元格；格内的 | 写作 \\|",
            "add or merge cells; write \\| for a | inside a cell"),
    FIG_016(
            Severity.ERROR,
            "容器的冒号要用英文半角 :::",
            "containers are written with ASCII colons :::",
            "把 ：：： 改为 :::",
            "change ：：： to :::"),
    FIG_017(
            Severity.ERROR,
            "图片 {0} 打不开，文件可能已损坏",
            "picture {0} cannot be opened, the file may be damaged",
            "用看图软件打开试试，重新导出一份",
            "try it in a picture viewer and export it again"),
    FIG_018(
            Severity.ERROR,
            "SVG 图片 {0} 含有脚本，或引用了别处的文件",
            "the SVG picture {0} holds a script, or refers to other files",
            "在绘图软件里导出为“普通 SVG”，图片嵌入改为线条，去掉链接",
            "export it as plain SVG from the drawing program, without links or embedded pictures"),
    FIG_019(
            Severity.ERROR,
            "找不到图片 {0}，是否指 {1}？",
            "picture {0} not found, did you mean {1}?",
            "把 {0} 改为 {1}，大小写也要一致",
            "change {0} to {1}, upper and lower case included"),
    FIG_020(
            Severity.NOTE,
            "图片 {0} 印出来只有 {1} dpi，不到 {2}，会发虚",
            "picture {0} is printed at {1} dpi only, less than {2}, and will look soft",
            "换成至少 {3} 像素宽的文件，或用 SVG 线条图",
            "use a file at least {3} pixels wide, or an SVG drawing"),
    REF_001(
            Severity.WARNING,
            "文中提到“{0}”，这篇文章里却没有",
            "{1} is mentioned, the article has none",
            "检查编号，或补上图表",
            "check the number, or add the figure or table"),
    REF_002(
            Severity.ERROR,
            "页码引用找不到“{0}”",
            "the page reference finds no “{0}”",
            "方括号里写本文的图号、表号（如 [图 1]{.页码}），或与标题一字不差的文字",
            "name a figure or table of this article, [图 1]{.page}, or a heading word for word"),
    FNT_001(
            Severity.ERROR,
            "{0} 不是带 TrueType 轮廓的字体",
            "{0} is no font with TrueType outlines",
            "换成 .ttf 文件；.otf（CFF 轮廓）和 .ttc（字体合集）不能用",
            "use a .ttf file; .otf (CFF outlines) and .ttc (collections) cannot be used"),
    FNT_002(
            Severity.ERROR,
            "所有字体里都没有“{0}”这个字（{1}）",
            "no font has the character “{0}” ({1})",
            "删去或换一种写法，或在 fonts/fonts.yaml 里加一款有这个字的字体",
            "remove it or write it another way, or add a font that has it to fonts/fonts.yaml"),
    FNT_003(
            Severity.ERROR,
            "fallback 里的字体 {0} 不在 families 里",
            "{0}, named under fallback, is not among the families",
            "已有的字体：{1}",
            "known families: {1}"),
    FNT_004(
            Severity.ERROR,
            "样式表指定的字体 {0} 不在 fonts/fonts.yaml 里",
            "the style sheet asks for {0}, which is not in fonts/fonts.yaml",
            "已有的字体：{1}",
            "known families: {1}"),
    TYP_001(Severity.WARNING, "中文里用了半角的“{0}”", "half-width “{0}” in Chinese text", "改为“{1}”", "write “{1}”"),
    TYP_002(
            Severity.WARNING,
            "两个汉字之间是半角的点",
            "a full stop of Western text between two Han characters",
            "句子到此为止就改为“。”，外国人名之间就改为“·”",
            "write 。 where a sentence ends, · within a foreign name"),
    TYP_003(
            Severity.WARNING,
            "中文里的 {0} 应是 {1}",
            "{0} around Chinese text should be {1}",
            "改为 {1}，前后两个都要改",
            "write {1}, at both ends"),
    TYP_004(Severity.WARNING, "字母或数字“{0}”是全角的", "“{0}” is written in full-width forms", "改为半角的“{1}”", "write “{1}”"),
    TYP_005(
            Severity.WARNING,
            "省略号写成了“{0}”",
            "the ellipsis is written “{0}”",
            "改为“{1}”（六个点，占两个字）",
            "write “{1}”, six dots in the width of two characters"),
    TYP_006(
            Severity.WARNING,
            "破折号写成了“{0}”",
            "the dash is written “{0}”",
            "改为“{1}”（一条线，占两个字）",
            "write “{1}”, one line in the width of two characters"),
    TYP_007(
            Severity.WARNING,
            "标点 {0} 重复或不能连用",
            "the marks {0} cannot stand together",
            "只留一个，看句意选哪一个",
            "keep one of them, as the sentence wants"),
    TYP_008(
            Severity.WARNING,
            "{0} 没有配对的另一半",
            "{0} has no other half",
            "在同一段里补上另一半，或删去这一个",
            "add the other half in the same paragraph, or remove this one"),
    TYP_009(
            Severity.WARNING,
            "{0} 这里与别的成对标点交叉了",
            "the pair that ends in {0} overlaps another",
            "里面的一对要在外面的一对之内收尾",
            "close the inner pair within the outer one"),
    TYP_010(
            Severity.WARNING,
            "{0} 里面再用时应改为 {1}",
            "{0} inside {0} should be {1}",
            "外面用 {0}，里面用 {1}",
            "write {0} outside and {1} inside"),
    TYP_011(
            Severity.NOTE,
            "{0} 处的顿号通常不用",
            "the 、 in {0} is usually left out",
            "并列的书名号之间、引号之间不用顿号（GB/T 15834）；中间有括注的除外",
            "between adjoining 《》 or “” no 、 is written (GB/T 15834) unless something stands between them"),
    TYP_012(
            Severity.WARNING,
            "“{0}”像是重复的字词",
            "“{0}” looks like words written twice",
            "删去重复的；本来如此就在行末加 <!-- 就这样 TYP-012 -->",
            "remove one; if it is meant, add <!-- keep TYP-012 --> at the end of the line"),
    TYP_013(
            Severity.WARNING,
            "多余的空格",
            "a space that does not belong here",
            "删去；中文标点旁边和汉字之间不空格",
            "remove it: no space beside Chinese marks or between Han characters"),
    TYP_014(
            Severity.WARNING,
            "段首用空格缩进",
            "the paragraph is indented by spaces",
            "删去段首的空格，排版时自动缩进两字",
            "remove them: the page is indented when it is set"),
    TYP_015(
            Severity.WARNING,
            "看不见的字符 {0}",
            "an invisible character, {0}",
            "删去；多半是从网页或 Word 带来的",
            "remove it; it came with a page or a Word file"),
    TYP_016(
            Severity.WARNING,
            "私用区的字符 {0}，各人看到的不一样",
            "a character of the private area, {0}: everyone sees another",
            "按原稿重新输入",
            "type it again after the original"),
    TYP_017(
            Severity.WARNING,
            "“{0}”不是通用的汉字或字母，是形状相同的另一个编码",
            "“{0}” is another code that only looks like the character",
            "改为“{1}”；多半是从 PDF 复制来的",
            "write “{1}”; it came out of a PDF"),
    TYP_018(Severity.WARNING, "“{0}”不是规范的标点", "“{0}” is not the standard mark", "改为“{1}”", "write “{1}”"),
    TYP_019(
            Severity.WARNING,
            "夹有繁体字：{0}",
            "traditional characters: {0}",
            "改为简体；引文、人名本来如此就在行末加 <!-- 就这样 TYP-019 -->",
            "write the simplified ones; for a quotation or a name add <!-- keep TYP-019 -->"),
    TYP_020(
            Severity.WARNING,
            "段落以“{0}”开头",
            "the paragraph begins with “{0}”",
            "多半是上一段被断开了，把两段接起来",
            "it is probably the end of the paragraph above: join them"),
    TYP_021(
            Severity.NOTE,
            "段末没有标点",
            "the paragraph ends without a mark",
            "补上句号等；下面接着列举的用冒号",
            "end it with a full stop, or a colon when a list follows"),
    NUM_001(
            Severity.WARNING,
            "百分比的范围“{0}”写得不全",
            "the range “{0}” is incomplete",
            "写作“{1}”：两头都带百分号，中间用浪纹号",
            "write “{1}”: a sign at both ends and ～ between them"),
    NUM_002(
            Severity.WARNING,
            "范围中间的“{0}”不是连接号",
            "“{0}” does not stand for a range",
            "改为“{1}”；数量用“～”，时间用“—”",
            "write “{1}”: ～ for amounts, — for times"),
    NUM_003(
            Severity.WARNING,
            "发文字号的年份应放在六角括号里：{0}",
            "the year of a document number stands in 〔〕: {0}",
            "改为“{1}”",
            "write “{1}”"),
    NUM_004(
            Severity.WARNING,
            "发文字号的序号不加“第”，前面不补零",
            "a document number has an ordinal word or a zero before it",
            "删去“{0}”",
            "remove “{0}”"),
    NUM_005(Severity.WARNING, "没有“{0}”这一天", "there is no day “{0}”", "对照原件改正", "correct it after the original"),
    NUM_006(Severity.WARNING, "汉字年份“{0}”里的零不规范", "the zero in “{0}” is not the standard one", "改为“{1}”", "write “{1}”"),
    NUM_007(Severity.NOTE, "“{0}”里“约”和“左右”重复", "“{0}” says “about” twice", "删去其中一个", "remove one of them"),
    STR_001(
            Severity.WARNING,
            "编号“{0}”不连续，应是“{1}”",
            "the number “{0}” does not follow, it should be “{1}”",
            "检查前面是否漏了一节，或编号写错",
            "look whether a section before it is missing, or its number wrong"),
    STR_002(
            Severity.WARNING,
            "标题“{0}”的编号与标题“{1}”的级别不合",
            "the number “{0}” does not fit the level of “{1}”",
            "从高到低依次用 一、（一）1.（1），同一级用同一种",
            "from the highest level down 一、（一）1.（1）are used, one form a level"),
    STR_003(
            Severity.WARNING,
            "编号“{0}”后面的标点不对",
            "the mark behind the number “{0}” is wrong",
            "应是“{1}”：汉字后用顿号，阿拉伯数字后用下脚点，括号后不用标点",
            "write “{1}”: 、 behind Han numerals, a full stop behind digits, nothing behind brackets"),
    STR_004(
            Severity.NOTE,
            "标题末尾有“{0}”",
            "the heading ends with “{0}”",
            "标题末尾一般不用标点，删去",
            "headings end without a mark: remove it"),
    STR_005(
            Severity.WARNING,
            "正文里没有提到 {0}",
            "the text never mentions {1}",
            "在它前面的正文里加上“见{0}”",
            "mention it in the text before it"),
    STR_006(
            Severity.WARNING,
            "{0} 放在了提到它之前",
            "{1} stands before its first mention",
            "先见文字，后见图表：把它移到提到它的那一段下面",
            "move it below the paragraph that mentions it"),
    STR_007(
            Severity.NOTE,
            "题目有 {0} 字，一般不超过 {1} 字",
            "the title has {0} characters, usually at most {1}",
            "能缩就缩，或把一部分移到 subtitle",
            "shorten it, or move a part to subtitle"),
    STR_008(
            Severity.NOTE,
            "摘要有 {0} 字，一般在 {1} 到 {2} 字之间",
            "the abstract has {0} characters, usually {1} to {2}",
            "对照本刊体例增删",
            "cut or add as the journal wants"),
    STR_009(
            Severity.WARNING,
            "关键词有 {0} 个，应为 {1} 到 {2} 个",
            "{0} keywords, there should be {1} to {2}",
            "增删关键词；几个词之间用分号隔开",
            "add or remove some; part them by semicolons"),
    STR_010(Severity.WARNING, "关键词“{0}”重复", "the keyword “{0}” occurs twice", "只留一个", "keep one of them"),
    STR_011(
            Severity.WARNING,
            "图片 {0} 没有替代文字",
            "the picture {0} has no alternative text",
            "在方括号里用一句话写出图上有什么，读给看不见图的读者听",
            "say in the brackets, in a sentence, what the picture shows"),
    STR_012(
            Severity.WARNING,
            "时讯没有按日期排：{0} 在 {1} 后面",
            "the news is out of order: {0} stands behind {1}",
            "把它移到合适的地方，或检查日期",
            "move it, or check its date"),
    STR_013(
            Severity.NOTE,
            "时讯的日期 {0} 不在本期的月份 {1}",
            "the date {0} is not in the edition's month {1}",
            "检查日期；确实收录别月的就不用改",
            "check the date; news of another month may be meant"),
    STR_014(
            Severity.WARNING,
            "链接与《{0}》的相同",
            "the link is that of “{0}”",
            "换成这一条的来源，或删去重复的一条",
            "put the source of this item, or remove one of the two"),
    STR_015(
            Severity.WARNING,
            "像是待填的地方：{0}",
            "this looks like something to be filled in: {0}",
            "补上内容，或删去",
            "fill it in, or remove it"),
    TRM_001(
            Severity.WARNING,
            "本刊不写“{0}”，写“{1}”{2}",
            "the journal does not write “{0}” but “{1}” {2}",
            "改为“{1}”；依据 terms.yaml",
            "write “{1}”, as terms.yaml has it"),
    TRM_002(
            Severity.WARNING,
            "本刊不用“{0}”{2}",
            "the journal does not use “{0}” {2}",
            "换一种说法；依据 terms.yaml",
            "write it another way, as terms.yaml wants"),
    PRF_001(
            Severity.WARNING,
            "版权页缺少“{0}”",
            "the colophon lacks “{0}”",
            "在 journal.yaml 或本期 edition.yaml 的 colophon 里加一行“{0}: …”",
            "add a line “{0}: …” to colophon in journal.yaml or edition.yaml"),
    PRF_002(
            Severity.WARNING,
            "内部资料不能有“{0}”",
            "internal material must not have “{0}”",
            "从 colophon 里删去这一行",
            "remove this line from colophon"),
    PRF_003(
            Severity.WARNING,
            "内部资料应在封面注明“内部资料，免费交流”",
            "internal material must say on its cover that it is internal and free",
            "在 colophon 里写进这八个字，如“准印证号: 浙内准字第 0000 号（内部资料，免费交流）”",
            "write “内部资料，免费交流” into colophon, for instance behind the permit number"),
    PRF_004(
            Severity.WARNING,
            "内部资料的名称不能像报刊：{0}",
            "internal material must not be named like a newspaper or journal: {0}",
            "名称里不用“报”“刊”“杂志”“期刊”",
            "do without 报, 刊, 杂志 or 期刊 in its name"),
    PRF_005(
            Severity.WARNING,
            "内部资料不能自称“{0}”",
            "internal material must not call itself “{0}”",
            "改为名称，或“本资料”；说的是别的报刊就在行末加 <!-- 就这样 PRF-005 -->",
            "write its name, or 本资料; if another journal speaks, add <!-- keep PRF-005 -->"),
    CHK_001(
            Severity.ERROR,
            "checks 里没有 {0} 这条规则",
            "checks names no rule {0}",
            "编号见 docs/diagnostics.md，如 {1}",
            "the codes are in docs/diagnostics.md, for instance {1}"),
    CHK_002(
            Severity.NOTE,
            "“就这样 {0}”这里没有可放过的",
            "“keep {0}” has nothing to keep here",
            "问题已经改好的话，删去这条记号；它只管同一行，或单独成行时管下面一段",
            "remove it when the slip is mended; it speaks of its own line, or on a line of its own of the block below"),
    CHK_003(
            Severity.WARNING,
            "“就这样 {0}”：没有这个编号，或它不能放过",
            "“keep {0}”: there is no such rule",
            "只有校对的问题可以放过，编号照程序列出的写",
            "only findings of the proof-reader can be kept; write the code as it is printed"),
    TPL_001(
            Severity.ERROR,
            "找不到模板 {0}",
            "template {0} not found",
            "检查 templates 文件夹里是否有这个文件，名称和大小写是否一致",
            "check that the file is in the templates folder and that its name matches, upper and lower case included"),
    TPL_002(
            Severity.ERROR,
            "模板语法有误：{0}",
            "template syntax error: {0}",
            "检查这一处的 <#…>、</#…>、<@…> 和 ${…} 是否成对、是否写全",
            "check that <#…>, </#…>, <@…> and ${…} are closed and complete here"),
    TPL_003(
            Severity.ERROR,
            "模板用到的 {0} 没有值",
            "{0}, used in the template, has no value",
            "检查名称是否写对；可能缺省的值先用 <#if {0}??> 判断",
            "check the spelling; test a value that may be absent with <#if {0}??> first"),
    TPL_004(
            Severity.ERROR,
            "模板这一处无法执行：{0}",
            "the template cannot be carried out here: {0}",
            "检查这一处的写法，例如是否把列表当成了文字",
            "check the expression, for instance whether a list is used as text"),
    TPL_005(
            Severity.ERROR,
            "读不了模板：{0}",
            "the template cannot be read: {0}",
            "检查文件是否存为 UTF-8，是否有读取权限",
            "check that the file is saved as UTF-8 and may be read"),
    PDF_001(
            Severity.ERROR,
            "印刷模板写出的内容不是良构的 XHTML：{0}",
            "what the print template wrote is not well-formed XHTML: {0}",
            "检查标签是否成对、属性是否加引号；出错处附近的内容：{1}",
            "check that tags are closed and attributes quoted; near: {1}"),
    PDF_002(
            Severity.WARNING,
            "样式表有一处排版引擎不认识：{0}",
            "the layout engine does not understand a place of the style sheet: {0}",
            "改用引擎认识的写法，见 docs/designers-guide.md 里的对照表",
            "write it in a way the engine knows, see the table in docs/designers-guide.md"),
    PDF_003(
            Severity.ERROR,
            "排版时拒绝读取 {0}",
            "reading {0} was refused while setting the pages",
            "图片和样式表只能放在本期文件夹和 templates/print 里，不能引用网址",
            "pictures and style sheets must lie in the edition's folder or templates/print; addresses are never fetched"),
    PDF_004(
            Severity.ERROR,
            "起始页码 {0} 太小：封面和目次已占 {1} 页",
            "start page {0} is too small: cover and contents take {1} pages",
            "startPage 写 1，或写一个更大的数",
            "set startPage to 1 or to a larger number"),
    PDF_005(
            Severity.ERROR,
            "印刷模板里没有文章 {0} 的锚点",
            "the print template has no anchor for article {0}",
            "每篇文章最外面的标签要写 id=\"${article.slug}\"",
            "the outermost element of each article needs id=\"${article.slug}\""),
    PDF_006(
            Severity.WARNING,
            "文中的页码引用排不定，可能差一页",
            "the page numbers mentioned in the text did not settle and may be wrong by one",
            "在第一处页码引用前后加减几个字，或改为引用图号、表号",
            "add or remove a few words near the first page reference, or refer to the number of the figure or table"),
    OUT_001(
            Severity.ERROR,
            "无法写入 {0}，文件可能正被打开",
            "{0} cannot be written, another program may hold it open",
            "关闭打开此文件的程序（如 PDF 阅读器）后再运行一次",
            "close the program that shows it (a PDF viewer, say) and run again"),
    OUT_002(
            Severity.ERROR,
            "无法删除过时的 {0}",
            "outdated {0} cannot be removed",
            "关闭打开此文件的程序后再运行一次",
            "close the program that holds it and run again");

    private static final Set<String> PROOFREADING = Set.of("TYP", "NUM", "STR", "TRM", "PRF", "CHK");

    private final Severity severity;
    private final String chinese;
    private final String english;
    private final String chineseHint;
    private final String englishHint;

    Code(Severity severity, String chinese, String english, String chineseHint, String englishHint) {
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
        this.chineseHint = chineseHint;
        this.englishHint = englishHint;
    }

    /** As printed: {@code SRC-001}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** Whether it is about how well the manuscript is written, not about whether it can be published. */
    public boolean isProofreading() {
        return PROOFREADING.contains(name().substring(0, 3));
    }

    public Severity severity() {
        return severity;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String chineseHint() {
        return chineseHint;
    }

    public String englishHint() {
        return englishHint;
    }
}
