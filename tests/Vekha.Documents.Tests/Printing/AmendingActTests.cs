using Vekha.Documents.Acts;
using Vekha.Documents.Printing;

namespace Vekha.Documents.Tests.Printing;

public sealed class AmendingActTests
{
    private static readonly Act Amended = new(
        ActType.Order, "Правительство Зареченской области", new(2029, 3, 5), "17-р", null, "О центрах", [], [], null);

    [Fact]
    public void Its_title_names_the_amended_act() => AmendingAct.Title(Amended)
        .ShouldBe("О внесении изменений в распоряжение Правительства Зареченской области от 5 марта 2029 г. № 17-р");

    [Fact]
    public void Each_change_has_a_clause_and_the_new_wording_is_an_annex() =>
        AmendingAct.Clauses(Amended, ActType.Directive, ["Пункт 4 исключить."]).Select(clause => $"{clause.Number} {clause.Text}")
            .ShouldBe(
        [
            "1 Внести в распоряжение Правительства Зареченской области от 5 марта 2029 г. № 17-р следующие изменения:",
            "1.1 Пункт 4 исключить.",
            "1.2 Приложение изложить в новой редакции согласно приложению к настоящему приказу.",
            "2 Контроль за исполнением оставляю за собой.",
        ]);
}
