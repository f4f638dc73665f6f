using Vekha.Documents.Amendments;

namespace Vekha.Documents.Tests.Amendments;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("отдел образования", "отдел образования", "отдела образования", "отделу образования", "отдел образования",
        "отделом образования", "отделе образования")]
    [InlineData("министерство", "министерство", "министерства", "министерству", "министерство", "министерством", "министерстве")]
    [InlineData("районное управление", "районное управление", "районного управления", "районному управлению", "районное управление",
        "районным управлением", "районном управлении")]
    [InlineData("сельская школа", "сельская школа", "сельской школы", "сельской школе", "сельскую школу", "сельской школой",
        "сельской школе")]
    [InlineData("организация", "организация", "организации", "организации", "организацию", "организацией", "организации")]
    [InlineData("региональный оператор", "региональный оператор", "регионального оператора", "региональному оператору",
        "регионального оператора", "региональным оператором", "региональном операторе")]
    [InlineData("МФЦ города", "МФЦ города", "МФЦ города", "МФЦ города", "МФЦ города", "МФЦ города", "МФЦ города")]
    public void Names_are_declined(string name, params string[] cases) => Inflection.Cases(name).ShouldBe(cases);

    [Theory]
    [InlineData("школы")]
    [InlineData("площадь")]
    [InlineData("месяц")]
    [InlineData("до 1 марта")]
    public void What_endings_do_not_tell_is_not_declined(string name) => Inflection.Cases(name).ShouldBeNull();

    [Fact]
    public void New_words_take_the_case_of_the_old_ones()
    {
        var forms = Inflection.Replacements("отдел", "управление");
        forms["отдел"].ShouldBe("управление");
        forms["отделом"].ShouldBe("управлением");
        forms["отделе"].ShouldBe("управлении");
    }

    [Fact]
    public void A_genitive_that_may_be_the_plural_is_replaced_only_by_another_such()
    {
        Inflection.Replacements("школа", "отдел")["школы"].ShouldBeNull();
        Inflection.Replacements("школа", "отдел")["школой"].ShouldBe("отделом");
        Inflection.Replacements("школа", "гимназия")["школы"].ShouldBe("гимназии");
        Inflection.Replacements("сельская школа", "отдел")["сельской школы"].ShouldBe("отдела");
    }

    [Fact]
    public void A_form_of_several_cases_is_replaced_only_where_the_new_words_have_one_for_all()
    {
        var forms = Inflection.Replacements("организация", "отдел");
        forms["организации"].ShouldBeNull();
        forms["организацией"].ShouldBe("отделом");
        Inflection.Replacements("организация", "комиссия")["организации"].ShouldBe("комиссии");
    }
}
