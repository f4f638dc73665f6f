namespace Vekha.Documents.Passports;

/// <summary>Основной, дополнительный.</summary>
public enum IndicatorType { Main, Additional }
