using Vekha.Documents.Deadlines.Rules;
using static Vekha.Documents.Deadlines.Words.Term;
using Entry = Vekha.Documents.Deadlines.Words.Vocabulary.Entry;

namespace Vekha.Documents.Deadlines.Words;

/// <summary>The vocabulary of deadlines, one meaning a line. A star stands for an ending of at most three letters, two stars for any.</summary>
internal static class WordList
{
    /// <summary>The value of a frequency that the contract has no name for, such as «ежедневно».</summary>
    public const int Unnamed = -1;

    public static readonly IReadOnlyList<Entry> Entries =
    [
        new(Month, 1, "январ* янв"), new(Month, 2, "феврал* фев февр"), new(Month, 3, "март* мар"), new(Month, 4, "апрел* апр"),
        new(Month, 5, "май мая мае маю маем"), new(Month, 6, "июн* июн"), new(Month, 7, "июл* июл"), new(Month, 8, "август* авг"),
        new(Month, 9, "сентябр* сен сент"), new(Month, 10, "октябр* окт"), new(Month, 11, "ноябр* ноя нояб"), new(Month, 12, "декабр* дек"),

        new(Year, 0, "год* г гг лет"), new(Quarter, 0, "квартал* кв"), new(HalfYear, 0, "полугоди* полуг"), new(Term.Half, 0, "половин*"),
        new(Decade, 0, "декад*"), new(Week, 0, "недел* нед"), new(MonthUnit, 0, "месяц* мес"),
        new(DayUnit, 0, "день дня дней дню днем дне дни дням днях днями дн сутки суток сутками"), new(SixMonths, 0, "полгода полугода"),
        new(TermOfStudy, 0, "семестр* триместр* четверть четверти"), new(Hour, 0, "час часа часов ч мин минут"),
        new(DayNumber, 0, "числ*"), new(Working, 0, "рабоч* раб"), new(CalendarDay, 0, "календарн* кал"), new(School, 0, "учебн* уч"),
        new(Financial, 0, "финансов* бюджетн*"), new(Interval, 0, "период*"), new(Term.Deadline, 0, "срок*"),
        new(Weekday, 0, "понедельник* вторник* среда среду среды средам четверг* пятниц* суббот* воскресень*"),
        new(Lasting, (int)DayUnit, "дневн*"), new(Lasting, (int)Week, "недельн*"), new(Lasting, (int)MonthUnit, "месячн*"),
        new(Lasting, (int)HalfYear, "полугодов* полугодичн*"), new(Lasting, (int)Year, "годичн* годовой годового годовому"),

        new(Number, 1, "один одного одному одним одном одна одной одну одно"), new(Number, 2, "два две двух двум двумя"),
        new(Number, 3, "три трех трем тремя"), new(Number, 4, "четыре четырех четырем"), new(Number, 5, "пять пяти пятью"),
        new(Number, 6, "шесть шести шестью"), new(Number, 7, "семь семи семью"), new(Number, 8, "восемь восьми восемью"),
        new(Number, 9, "девять девяти"), new(Number, 10, "десять десяти"), new(Number, 11, "одиннадцать одиннадцати"),
        new(Number, 12, "двенадцать двенадцати"), new(Number, 13, "тринадцать тринадцати"), new(Number, 14, "четырнадцать четырнадцати"),
        new(Number, 15, "пятнадцать пятнадцати"), new(Number, 16, "шестнадцать шестнадцати"), new(Number, 17, "семнадцать семнадцати"),
        new(Number, 18, "восемнадцать восемнадцати"), new(Number, 19, "девятнадцать девятнадцати"), new(Number, 20, "двадцать двадцати"),
        new(Number, 30, "тридцать тридцати"), new(Number, 40, "сорок сорока"), new(Number, 50, "пятьдесят пятидесяти"),
        new(Number, 60, "шестьдесят шестидесяти"), new(Number, 70, "семьдесят семидесяти"), new(Number, 80, "восемьдесят восьмидесяти"),
        new(Number, 90, "девяносто девяноста"), new(Number, 100, "сто ста"),
        new(Ordinal, 1, "перв*"), new(Ordinal, 2, "второй второго второму вторым втором вторая вторую второе вторые вторых"),
        new(Ordinal, 3, "третий треть*"), new(Ordinal, 4, "четверт*"), new(Ordinal, 5, "пят*"), new(Ordinal, 6, "шест*"),
        new(Ordinal, 7, "седьм*"), new(Ordinal, 8, "восьм*"), new(Ordinal, 9, "девят*"), new(Ordinal, 10, "десят*"),
        new(Ordinal, 11, "одиннадцат*"), new(Ordinal, 12, "двенадцат*"), new(Ordinal, 13, "тринадцат*"), new(Ordinal, 14, "четырнадцат*"),
        new(Ordinal, 15, "пятнадцат*"), new(Ordinal, 16, "шестнадцат*"), new(Ordinal, 17, "семнадцат*"), new(Ordinal, 18, "восемнадцат*"),
        new(Ordinal, 19, "девятнадцат*"), new(Ordinal, 20, "двадцат*"), new(Ordinal, 30, "тридцат*"),

        new(Current, 0, "текущ* тек т отчетн* соответствующ* истекш* прошедш* прошл* предыдущ* сего этого этом данн* планов* нов*"),
        new(Next, 0, "следующ* очередн* последующ* наступающ*"), new(Preceding, 0, "предшествующ*"), new(Last, 0, "последн*"),
        new(Every, 0, "кажд*"), new(Whole, 0, "весь всего всей всю всем всему все"), new(Which, 0, "котор*"),

        new(Until, 0, "до"), new(To, 0, "к ко"), new(By, 0, "по"), new(Since, 0, "с со"), new(Starting, 0, "начиная считая"), new(Not, 0, "не"),
        new(Later, 0, "поздне* позже"), new(Earlier, 0, "ранее раньше"), new(In, 0, "в во"), new(Course, 0, "течени* протяжени*"),
        new(On, 0, "на"), new(For, 0, "за"), new(Of, 0, "от"), new(Than, 0, "чем"), new(Through, 0, "через спустя"),
        new(After, 0, "после вслед"), new(AheadOf, 0, "перед"), new(Eve, 0, "накануне"), new(Expiry, 0, "истечени*"),
        new(Finish, 0, "окончани* завершени*"), new(EndOf, 0, "конец конца концу конце концом"),
        new(Beginning, 0, "начал начала началу начале начало началом"),

        new(And, 0, "и или либо"), new(But, 0, "но"), new(Then, 0, "далее затем последующем дальнейшем впоследствии потом"),

        new(Recurs, (int)Recurrence.Weekly, "еженедельн** понедельно"), new(Recurs, (int)Recurrence.Monthly, "ежемесячн** помесячно"),
        new(Recurs, (int)Recurrence.Quarterly, "ежеквартальн** поквартально"), new(Recurs, (int)Recurrence.Yearly, "ежегодн**"),
        new(Recurs, (int)Recurrence.HalfYearly, "ежеполугод**"), new(Recurs, Unnamed, "ежедневн** ежечасн**"),
        new(Times, 0, "раз раза"), new(Twice, 2, "дважды"), new(Twice, 3, "трижды"), new(Twice, 4, "четырежды"),
        new(Rarer, 0, "реже менее чаще более"), new(Constant, 0, "постоянно постоянн* непрерывно бессрочно регулярно систематически"),
        new(Manner, 0, "основ* режим*"), new(Life, 0, "действия реализации функционирования существования осуществления выполнения проекта программы деятельности"),
        new(Extent, 0, "времени время"), new(Need, 0, "необходимост* мере потребност* надобност*"),
        new(Occasion, 0, "запрос* требовани* обращени* заявк* заявлени* вызов* предложени* инициатив* ходатайств* поступлени*"),
        new(When, 0, "при если"),

        new(Fact, 0, "факт факту"), new(Moment, 0, "момент момента моменту моментом дата даты дату дате датой"),
        new(Together, 0, "одновременно вместе"), new(Outcome, 0, "итог* результат* получени* подписани* утверждени*"),
        new(Immediately, 0, "сразу незамедлительно непосредственно немедленно"),

        new(According, 0, "согласно"), new(Accordance, 0, "соответствии"), new(Basis, 0, "основании"),
        new(Document, 0, "график* план плана плану планом планов планам плане расписани* приказ* распоряжени* регламент* соглашени* договор* письм* " +
            "приложени* поручени* указани* инструкци* положени* порядк* порядок постановлени* решени* протокол* циклограмм* календар* " +
            "документаци* законодательств** согласовани* контракт* рекомендаци*"),
        new(Appointed, 0, "установлен** устанавлив** определен** определя** предусмотрен** предусматр** указанн** указыва** утвержденн** согласованн**"),
        new(Separately, 0, "дополнительно отдельно"),
        new(Provisional, 0, "уточн** ориентировочн* предварительн* измен** скорректирован** корректир** примерн* предположительн* перенесен**"),

        new(Group, 0, "для"), new(Created, 0, "создаваем** созданн** открываем** открыт* открытых открытого вводим** введенн** созданы создан создаются создается открываются открывается открыты"),
        new(Creation, 0, "создани* открыти* созданию открытию"), new(Centre, 0, "центр*"), new(Launch, 0, "х"),

        new(Stage, 0, "этап*"), new(Reference, 0, "пункт* п пп подпункт* раздел* стать* ст части"),
        new(State, 0, "состоянию"),
    ];
}
