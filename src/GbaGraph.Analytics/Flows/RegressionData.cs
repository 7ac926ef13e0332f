using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Flows;

/// <summary>A regression of matrices, and what each predictor is without the others. Safe for use by any number of threads.</summary>
internal sealed class RegressionData
{
    private readonly int _size;
    private readonly double[] _response;
    private readonly double[][] _columns;
    private readonly double[][,] _partials;
    private readonly double[] _errors;

    public RegressionData(double[,] response, IReadOnlyList<double[,]> predictors, CancellationToken cancellationToken)
    {
        _size = response.GetLength(0);
        var identity = MatrixPermutation.Identity(_size);
        _response = MatrixPermutation.Cells(response, identity, cancellationToken);
        _columns = [[.. _response.Cancellable(cancellationToken).Select(_ => 1.0)], .. predictors.Select(matrix => MatrixPermutation.Cells(matrix, identity, cancellationToken))];
        Fit = LeastSquares.Fit(_columns, _response, cancellationToken);
        var mean = _response.Cancellable(cancellationToken).Average();
        var squares = _response.Cancellable(cancellationToken).Sum(value => (value - mean) * (value - mean));
        if (Fit.ResidualSquares <= 1e-20 * squares || squares == 0)
            throw new ArgumentException("The response does not vary, or is explained without rest: there is nothing to test.", nameof(response));
        Determination = 1 - (Fit.ResidualSquares / squares);
        _errors = Fit.StandardErrors();
        _partials = [.. Enumerable.Range(1, predictors.Count).Select(column => Partial(column, cancellationToken))];
    }

    public LeastSquares Fit { get; }

    public double Determination { get; }

    public double Statistic(int predictor) => Fit.Coefficients[predictor + 1] / _errors[predictor + 1];

    public double PermutedStatistic(int predictor, int[] order, CancellationToken cancellationToken)
    {
        var columns = (double[][])_columns.Clone();
        columns[predictor + 1] = MatrixPermutation.Cells(_partials[predictor], order, cancellationToken);
        var fit = LeastSquares.Fit(columns, _response, cancellationToken);
        return fit.Coefficients[predictor + 1] / fit.StandardErrors()[predictor + 1];
    }

    private double[,] Partial(int column, CancellationToken cancellationToken) => MatrixPermutation.FromCells(
        LeastSquares.Fit([.. _columns.Where((_, k) => k != column)], _columns[column], cancellationToken).Residuals, _size, cancellationToken);
}
