namespace GbaGraph.Analytics.LinearAlgebra;

/// <summary>Sums and scales of vectors, in the order of their entries.</summary>
internal static class Vectors
{
    public static double Norm(double[] vector)
    {
        var largest = Largest(vector);
        if (largest == 0)
            return 0;
        var sum = 0.0;
        foreach (var value in vector)
            sum += value / largest * (value / largest);
        return largest * Math.Sqrt(sum);
    }

    public static double Sum(double[] vector)
    {
        var sum = 0.0;
        foreach (var value in vector)
            sum += value;
        return sum;
    }

    public static double Largest(double[] vector)
    {
        var largest = 0.0;
        foreach (var value in vector)
            largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }

    public static double Distance(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.Sqrt(sum);
    }

    /// <summary>Divides by a number above 0; a vector of zeros stays.</summary>
    public static void Divide(double[] vector, double by)
    {
        for (var i = 0; by > 0 && i < vector.Length; i++)
            vector[i] /= by;
    }
}
