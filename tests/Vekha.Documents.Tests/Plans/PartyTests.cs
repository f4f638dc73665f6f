namespace Vekha.Documents.Tests.Plans;

public sealed class PartyTests
{
    [Theory]
    [InlineData("Минобр, МОУО", "Минобр", "МОУО")]
    [InlineData("Министерство образования, науки и спорта области, школы", "Министерство образования, науки и спорта области", "школы")]
    [InlineData("руководители школ, на базе которых создаются центры, федеральный оператор", "руководители школ, на базе которых создаются центры", "федеральный оператор")]
    [InlineData("органы управления, осуществляющие надзор; АНО «Центр, Заречный»", "органы управления, осуществляющие надзор", "АНО «Центр, Заречный»")]
    [InlineData("проектный офис или федеральный оператор", "проектный офис или федеральный оператор")]
    [InlineData("Департамент (далее – Департамент, ДО), МБУ \"Школа, сад\"", "Департамент", "МБУ \"Школа, сад\"")]
    [InlineData("Директор школы, зам. директора по УВР", "Директор школы", "зам. директора по УВР")]
    [InlineData("1. Министерство 2. Школы", "Министерство", "Школы")]
    [InlineData("<p>Министерство</p><p>Школы</p>", "Министерство", "Школы")]
    public void A_comma_parts_only_where_a_party_begins(string cell, params string[] names) =>
        Printed.Measure(responsible: cell).Responsible.Select(party => party.Name).ShouldBe(names);

    [Fact]
    public void Agreement_holds_for_the_one_party_it_follows() =>
        Printed.Measure(responsible: "Министерство, федеральный оператор (по согласованию), школы").Responsible
            .Select(party => party.ByAgreement).ShouldBe([false, true, false]);
}
