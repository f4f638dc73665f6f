namespace Vekha.Documents.Passports.Tables;

internal enum PassportColumnRole
{
    Number, Name, Type, Unit, BaselineValue, BaselineDate, Year, Total,
    Due, Description, Start, End, Responsible, Document, Oversight, Role, Person, Position, Manager, Load, Section, Unknown,
}
