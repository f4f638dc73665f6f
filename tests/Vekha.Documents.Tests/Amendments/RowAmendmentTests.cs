namespace Vekha.Documents.Tests.Amendments;

public sealed class RowAmendmentTests
{
    [Theory]
    [InlineData("Строку 4 исключить.", "1 RemoveRow 4")]
    [InlineData("Исключить строки 4, 6 и 8.", "1 RemoveRow 4,6,8")]
    [InlineData("Пункты 5 и 7.1 дорожной карты признать утратившими силу.", "1 RemoveRow 5,7.1")]
    [InlineData("Строки 8–10 признаются утратившими силу.", "1 RemoveRow 8-10")]
    [InlineData("Строка 8 подлежит исключению.", "1 RemoveRow 8")]
    [InlineData("Исключить строку 5 и строку 7.", "1 RemoveRow 5|1 Unclear 7")]
    [InlineData("Раздел II дополнить строкой 5.1 следующего содержания:", "1 AddRow +5.1")]
    [InlineData("Дополнить после строки 5 строкой 5.1 следующего содержания:", "1 AddRow 5 +5.1")]
    [InlineData("Строку 5 изложить в следующей редакции: 5 Переписать положение, исключив строку 3 Школы Приказ 1 марта 2031 г.",
        "1 RestateRow 5|1 Unclear 3")]
    [InlineData("Позиции 5–7 исключить.", "1 RemoveRow 5-7")]
    [InlineData("Позиции 5–7 исключить, кроме позиции 6.", "1 Unclear 5-7|1 Unclear 6")]
    [InlineData("Кроме строки 6, строки 5–8 исключить.", "1 Unclear 6,5-8")]
    [InlineData("Строки 5–8, за исключением строки 6, признать утратившими силу.", "1 Unclear 5-8,6")]
    [InlineData("Строку 7 исключить, если центр не создаётся.", "1 Unclear 7")]
    [InlineData("Кроме того, строку 7 исключить.", "1 RemoveRow 7")]
    [InlineData("Строку 7 изложить в следующей редакции: 7 Провести ремонт, кроме крыши Школы Акт 1 марта 2031 г.", "1 RestateRow 7")]
    [InlineData("Строку 6 изложить в следующей редакции:", "1 RestateRow 6")]
    [InlineData("Строку 6 изложить в новой редакции, строку 7 исключить.", "1 RestateRow 6|1 RemoveRow 7")]
    [InlineData("Дополнить строкой 7.1 следующего содержания:", "1 AddRow +7.1")]
    [InlineData("После строки 7 дополнить строками 7.1 и 7.2 следующего содержания:", "1 AddRow 7 +7.1,7.2")]
    [InlineData("Дополнить пунктом 12 следующего содержания: «12. Провести конкурс. Срок: до 1 мая.».",
        "1 AddRow [12. Провести конкурс. Срок: до 1 мая.] +12")]
    [InlineData("Строки 7 и 8 считать соответственно строками 8 и 9.", "1 RenumberRow 7,8 +8,9")]
    [InlineData("Приложение изложить в новой редакции согласно приложению к настоящему распоряжению.", "1 RestatePlan")]
    public void Whole_rows_are_told_from_words(string clause, string told) => string.Join("|", Told.Of(clause)).ShouldBe(told);
}
