import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { problemFolders } from '../../../scripts/problems/problem-folder.ts';
import { readLibrary } from '../../../site/build/library.ts';
import { searchIndex } from '../../../site/build/search-index.ts';
import { distance, Search } from '../../../site/search/index.ts';
import { stem } from '../../../site/search/words.ts';

const MOST_BYTES_PER_PROBLEM = 450;

const index = searchIndex(readLibrary(problemFolders()).problems.map(({ problem }) => problem));
const search = new Search(index);

function bestFirst(text: string): string[] {
  return [...(search.find(text) ?? [])].sort(([, a], [, b]) => b - a).map(([slug]) => slug);
}

/** What somebody types → what must come first; where others stand behind it, they are found as well. */
const QUERIES: readonly (readonly [text: string, first: string, ...others: string[]])[] = [
  // Looked for in vain once.
  ['kmeans', 'kmeans'],
  ['regularization', 'dropout', 'ridge', 'l1-vs-l2-step', 'lasso-coordinate-descent'],
  ['normalization', 'layernorm', 'batchnorm', 'standardize'],
  ['self attention', 'attention'],
  ['cnn', 'conv2d'],
  ['xgboost', 'gradient-boosting-stumps'],
  ['nlp', 'attention', 'bpe-merges', 'top-p-sampling', 'positional-encoding'],
  ['gradient decent', 'gradient-descent', 'logistic-regression'],
  // British, American, with and without hyphens, apart and together.
  ['k-means', 'kmeans'],
  ['k means', 'kmeans'],
  ['regularisation', 'dropout', 'ridge'],
  ['regularized', 'dropout', 'ridge'],
  ['batch normalization', 'batchnorm'],
  ['batch-norm', 'batchnorm'],
  ['standardization', 'standardize'],
  ['standardise', 'standardize'],
  ['optimization', 'adam', 'gradient-descent'],
  ['k nearest neighbors', 'knn'],
  ['nearest neighbours', 'knn'],
  ['tokenizer', 'bpe-encode', 'bpe-merges'],
  ['tokeniser', 'bpe-encode', 'bpe-merges'],
  ['self-attention', 'attention'],
  ['cross entropy', 'cross-entropy-grad', 'log-loss'],
  ['crossentropy', 'cross-entropy-grad', 'log-loss'],
  ['logloss', 'log-loss'],
  ['log loss', 'log-loss'],
  ['onehot', 'one-hot'],
  ['one hot encoding', 'one-hot'],
  ['drop out', 'dropout'],
  ['back propagation', 'mlp-backprop', 'dropout'],
  ['randomforest', 'random-forest'],
  ['naivebayes', 'gaussian-nb'],
  ['byte-pair encoding', 'bpe-encode', 'bpe-merges'],
  ['R²', 'regression-metrics'],
  ['grádient descent', 'gradient-descent'],
  // Abbreviations.
  ['knn', 'knn'],
  ['sgd', 'minibatch-sgd', 'gradient-descent'],
  ['ols', 'normal-equation', 'gradient-descent', 'ridge'],
  ['rnn', 'rnn-cell', 'lstm-cell'],
  ['mlp', 'mlp-backprop'],
  ['llm', 'attention', 'top-p-sampling'],
  ['bpe', 'bpe-encode', 'bpe-merges'],
  ['pca', 'pca'],
  ['svd', 'pca'],
  ['mse', 'regression-metrics', 'gradient-descent'],
  ['rmse', 'regression-metrics'],
  ['macro f1', 'multiclass-f1'],
  ['bm25', 'bm25'],
  ['recsys', 'matrix-factorisation', 'ndcg-mrr'],
  ['yolo', 'iou-nms'],
  ['rl', 'gae-returns'],
  ['information retrieval', 'in-batch-infonce', 'bm25', 'ndcg-mrr'],
  ['tf-idf', 'tfidf'],
  ['perplexity', 'bigram-lm'],
  ['n-gram', 'bigram-lm'],
  ['recommender', 'matrix-factorisation'],
  ['collaborative filtering', 'matrix-factorisation'],
  ['sparse vector', 'sparse-dot'],
  ['quantization', 'int8-quantise'],
  ['dpo', 'dpo-loss'],
  ['padding', 'pad-and-collate'],
  ['contrastive loss', 'in-batch-infonce'],
  ['nms', 'iou-nms'],
  ['object detection', 'iou-nms'],
  ['ppo', 'gae-returns'],
  ['cosine similarity', 'pairwise-distances'],
  ['mcc', 'imbalanced-report'],
  ['auc', 'roc-auc', 'pr-auc-average-precision'],
  ['auroc', 'roc-auc'],
  ['pr auc', 'pr-auc-average-precision'],
  ['ece', 'calibration-ece'],
  ['ndcg', 'ndcg-mrr'],
  ['mean reciprocal rank', 'ndcg-mrr'],
  ['bce', 'log-loss'],
  ['psi', 'psi-drift'],
  ['l1', 'l1-vs-l2-step', 'lasso-coordinate-descent'],
  ['l2', 'l1-vs-l2-step', 'ridge'],
  ['gbdt', 'gradient-boosting-stumps'],
  ['a/b test', 'ab-test-z'],
  ['p-value', 'ab-test-z'],
  ['cv', 'kfold-stratified', 'time-split'],
  ['kfold', 'kfold-stratified', 'time-split'],
  ['stratified split', 'kfold-stratified'],
  ['ohe', 'one-hot'],
  ['target encoding', 'target-encoding'],
  ['mean encoding', 'target-encoding'],
  ['missing values', 'impute-median'],
  ['imputation', 'impute-median'],
  ['nb', 'gaussian-nb'],
  ['rf', 'random-forest'],
  ['layer norm', 'layernorm'],
  ['mha', 'multi-head-attention'],
  ['multihead', 'multi-head-attention'],
  ['cross-attention', 'multi-head-attention'],
  ['causal mask', 'attention-masks', 'attention'],
  ['padding mask', 'attention-masks'],
  ['rms norm', 'rmsnorm'],
  ['rmsnorm', 'rmsnorm'],
  ['silu', 'swiglu'],
  ['ffn', 'swiglu'],
  ['rotary embedding', 'rope'],
  ['gqa', 'gqa'],
  ['multi-query attention', 'gqa'],
  ['skip connection', 'transformer-block'],
  ['kv cache', 'kv-cache'],
  ['kvcache', 'kv-cache'],
  ['beam search', 'beam-search'],
  ['greedy decoding', 'beam-search'],
  ['peft', 'lora-linear'],
  ['fine-tuning', 'lora-linear'],
  ['moe', 'moe-router'],
  ['mixture of experts', 'moe-router'],
  ['flash attention', 'online-softmax'],
  // Other names.
  ['weight decay', 'l1-vs-l2-step'],
  ['overfitting', 'early-stopping', 'ridge'],
  ['dimensionality reduction', 'pca'],
  ['clustering', 'kmeans'],
  ['unsupervised', 'kmeans', 'pca'],
  ['bagging', 'random-forest'],
  ['information gain', 'entropy-gini', 'best-split'],
  ['feature scaling', 'standardize'],
  ['scaler', 'standardize'],
  ['z score', 'standardize'],
  ['sensitivity', 'precision-recall-f1'],
  ['f1 score', 'precision-recall-f1'],
  ['smote', 'smote'],
  ['gaussian mixture', 'gmm-em'],
  ['speculative decoding', 'speculative-accept'],
  ['as-of join', 'pandas-asof-join'],
  ['pandas groupby rank', 'pandas-top-n-per-group'],
  ['class imbalance', 'balanced-class-weights', 'imbalanced-report'],
  ['nucleus', 'top-p-sampling'],
  ['temperature', 'top-p-sampling'],
  ['transformer', 'transformer-block', 'attention', 'positional-encoding'],
  ['position embedding', 'positional-encoding'],
  ['optimizer', 'adam'],
  ['momentum', 'momentum-nesterov', 'adam'],
  ['gradient checking', 'numerical-gradient'],
  ['streaming mean', 'welford-stream'],
  ['data leakage', 'standardize', 'time-split', 'rolling-fraud-features'],
  ['monitoring', 'psi-drift'],
  ['least squares', 'normal-equation', 'ridge', 'gradient-descent'],
  ['convolutional neural network', 'conv2d'],
  ['deep learning', 'conv2d', 'activations', 'mlp-backprop'],
  ['cutoff', 'cost-threshold'],
  // Small typing errors.
  ['sofmax', 'stable-softmax', 'attention'],
  ['atention', 'attention'],
  ['droput', 'dropout'],
  ['logistic regresion', 'logistic-regression'],
  ['decison tree', 'decision-tree', 'best-split'],
  ['xgbost', 'gradient-boosting-stumps'],
  ['transfomer', 'transformer-block', 'attention', 'positional-encoding'],
  ['entorpy', 'entropy-gini', 'cross-entropy-grad'],
  ['tokenizaton', 'bpe-encode', 'bpe-merges'],
  ['pricipal component', 'pca'],
  ['adm', 'adam'],
  // In a sentence, and cut off.
  ['how does dropout work', 'dropout'],
  ['implement kmeans from scratch', 'kmeans'],
  ['why accuracy lies', 'imbalanced-report'],
  ['soft', 'stable-softmax'],
  ['convol', 'conv2d'],
  ['dropout mask', 'dropout'],
  ['scaled dot', 'attention'],
  // In the text of a statement or a learn page alone.
  ['weather', 'log-loss'],
];

test.each(QUERIES)('“%s” finds %s first', (text, first, ...others) => {
  const found = bestFirst(text);
  expect(found[0]).toBe(first);
  expect(found).toEqual(expect.arrayContaining(others));
});

test('the list of what must be found is long, and names each query once', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(80);
  expect(new Set(QUERIES.map(([text]) => text)).size).toBe(QUERIES.length);
});

test('every title finds its problem first', () => {
  for (const { problem } of readLibrary(problemFolders()).problems)
    expect(bestFirst(problem.title)[0], problem.title).toBe(problem.slug);
});

describe('nothing is made up', () => {
  test.each(['qwertyuiop', 'zzz', '99 balloons'])('“%s” finds nothing', (text) => {
    expect(bestFirst(text)).toEqual([]);
  });
  test.each(['', ' ', 'no such thing', '?!'])('“%s” says nothing', (text) => {
    expect(search.find(text)).toBeNull();
  });
});

test('what is about something leaves out what names it in passing', () => {
  expect(bestFirst('dropout')).toEqual(['dropout']);
  expect(bestFirst('attention')[0]).toBe('attention');
  expect(bestFirst('attention')).not.toContain('positional-encoding');
});

test('the index is small', () => {
  expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(MOST_BYTES_PER_PROBLEM * index.slugs.length);
});

test.each([
  ['regularisation', 'regularize'],
  ['neighbours', 'neighbor'],
  ['centred', 'centered'],
  ['labelled', 'labeled'],
  ['clusters', 'clustering'],
  ['entropies', 'entropy'],
])('%s and %s have one stem', (one, other) => expect(stem(one)).toBe(stem(other)));

test.each([
  ['descent', 'descent', 0],
  ['descent', 'decent', 1],
  ['entropy', 'entorpy', 1],
  ['adam', 'adm', 1],
  ['lasso', 'ridge', 5],
])('from %s to %s it is %i', (one, other, far) => expect(distance(one, other)).toBe(far));
