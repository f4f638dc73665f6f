namespace Vekha.Documents.Passports.Tables;

internal enum ColumnContent { Number, Words, Persons, Day, Amount }
